import { speaksOfSmtp } from './speaks-of-smtp.ts';

/** Servers and programs that fail with the same numbers and words as mail programs do, and the ports of such servers. */
const OTHERS =
  /\b(?:mysql|mariadb|postgres(?:ql)?|psql|mongo(?:db|server\w{1,20})?|redis|memcached|sql ?server|oracle|tns|sqlstate|jdbc|odbc|ldaps?|ssh|sshd|sftp|scp|putty|winscp|filezilla|fatal: unable to access|github|docker|kubectl|rabbitmq|amqp\w{0,20}|kafka|mqtt|elasticsearch|zookeeper|minecraft|steam|game server|rdp|remote desktop|vnc|teamviewer|samba|smb|network path|npm err|npm error|curl: \(\d{1,2}\)|wget|chrome|firefox|browser|this site|err_\w{3,40}|proxy server|nginx|apache|upstream|citrix|rsync|telnet|active directory|domain controller|xmpp|sip)\b|\bora-\d{5}\b|(?:[a-z\d\]]:|\bport:? |['"], ?)(?:21|22|23|53|80|88|389|443|445|636|1433|1521|1883|2181|2375|3000|3128|3306|3389|5000|5222|5432|5672|5900|6379|6667|8000|8080|8443|9000|9092|9200|11211|25565|27015|27017)(?![\d.])/i;

/** What speaks of mail, but for the names of hosts, files and paths, which anything may bear. */
const OF_MAIL =
  /(?<![\w./\\@-])(?:e-?mails?|mails?|mailer|mailing|outlook|thunderbird|outbox|exchange|sen[dt]|sending|send\/receive|deliver\w{0,5}|recipients?|mapi|imap|pop3?)(?![\w\\/@-]|\.\w)/i;

/** Whether a text tells of a failure of another program than one that sends mail. */
export function ofOtherService(text: string): boolean {
  const start = text.slice(0, FAR_ENOUGH);
  return !speaksOfSmtp(start) && !OF_MAIL.test(start) && OTHERS.test(start);
}

/** What a failure is of is told early. */
const FAR_ENOUGH = 5000;
