import { anna, practiceReport, type World } from '../world.ts';

/** The host is there, and no mail port of it is open. Other mail servers answer. */
export const serverDown: World = {
  id: 'server-down',
  text: "The connection to the server has failed. Subject 'Hello', Account: 'anna@practice.test', Server: 'smtp.practice.test', Protocol: SMTP, Port: 587, Secure(SSL): Yes, Socket Error: 10061, Error Number: 0x800CCC0E",
  report: practiceReport('server-down', anna()),
  hosts: { 'smtp.practice.test': { ports: { 25: 'refused', 465: 'refused', 587: 'refused' } } },
};
