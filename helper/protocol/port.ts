/** Whether it is a TCP port: a whole number from 1 to 65535. */
export function isPort(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 65_535;
}
