/** What `outbox-doctor help` prints. */
export const help = {
  'help.main': `Outbox Doctor finds out why Outlook cannot send mail, proves it from this computer, and names the setting to change.

Usage: outbox-doctor COMMAND [options]

  diagnose     look at the way to the mail server and name the cause
  read         say what an error text, bounce or .eml means
  lookup       explain an error code or a server’s reply
  settings     tell which settings a mail provider publishes
  accounts     list Outlook’s accounts and their servers
  show         show a report that was saved, without any network
  history      list or erase the earlier findings of this computer
  serve        run the helper: the pane in a browser, and for Outlook
  stop         end the helper
  pair         show a code that connects a page with the helper
  certificate  show or remove the helper’s own certificate
  practice     list the practice servers
  help         this text, or "help COMMAND"

With --language LL, such as de, a command speaks that language; else it is the system’s.

Exit codes: 0 nothing wrong found, 1 a cause was found, 2 used wrongly, 3 could not tell.`,
  'help.diagnose': `Usage: outbox-doctor diagnose [FILE|-] [options]

Looks at the way from this computer to the mail server and names the one cause, if it can be proved.
With nothing to look at it reads the accounts of Outlook for Windows on this computer, and looks at each that sends by SMTP.

  FILE, -             the error text, bounce or .eml ("-" is standard input)
  --error TEXT        the error text itself
  --account FILE      the account’s settings as JSON (docs/command-line.md)
  --email ADDRESS     the mail address that cannot send
  --server HOST       its outgoing server
  --port N            its port, 1 to 65535
  --encryption KIND   none, starttls or tls
  --practice NAME     look at a practice server on this computer ("outbox-doctor practice" lists them)
  --sign-in           sign in once to see whether the server takes user name and password; the password comes from
                      the account file, else it is asked for, else it is read from standard input
  --send-test         sign in and send a short test message from the address to itself
  --blocklists        ask public blocklists for your Internet address, as servers tell it; their operators learn of it
  --offline           read and judge only; send nothing
  --save FILE         write a report to pass on: FILE.json (for "show" and the pane), FILE.txt, or FILE.html to print;
                      addresses, names, this computer’s Internet address and the server’s own words are left out
  --include WHAT      leave in: addresses, ip or words; once for each
  --json              machine-readable`,
  'help.read': `Usage: outbox-doctor read [FILE|-] [--json] [--lines] [--date DAY]

Says what an error text, a bounce, an .eml or an Outlook message (.msg) means.

  FILE, -   what to read; standard input if absent
  --json    machine-readable
  --lines   one JSON object a line in ("id" and "text"), one answer a line out
  --date    read as on that day (2026-12-31); what providers accept changes`,
  'help.lookup': `Usage: outbox-doctor lookup CODE… [--json]

Explains an error code (0x800CCC0E, 10060), a server’s reply ("535 5.7.139"), a cause (wrong-port) or a mail provider
(gmail, smtp.gmail.com) from our own tables.`,
  'help.settings': `Usage: outbox-doctor settings ADDRESS [--mx HOST]… [--date DAY] [--offline] [--json]

Tells which settings the provider of a mail address publishes for sending. If our own tables do not know, it asks DNS and
the servers of the domain. Only the domain is looked up, never the address; a domain alone will do.

  --mx HOST   a mail exchanger of the domain, if you know it already, most preferred first; nobody is asked then
  --date DAY  the day to answer for, such as 2026-12-31 (default: today); what providers accept changes
  --offline   look only into our own tables
  --json      machine-readable`,
  'help.accounts': `Usage: outbox-doctor accounts [--from FILE.reg] [--json]
       outbox-doctor accounts --from FILE.reg --safe-copy NEW.reg
       outbox-doctor accounts --forget

Lists classic Outlook’s accounts: servers, ports, encryption and user names, never a password. It reads them on this
computer because you ask for it; docs/what-we-read.md names every value.

  --from FILE.reg   read a file exported from another computer’s registry instead ("-" is standard input)
  --json            machine-readable; one account of it can be given to "diagnose --account"
  --safe-copy FILE  write what we read of that file, and nothing else, into a new one to show to others
  --forget          take back that the pane may read the accounts`,
  'help.show': `Usage: outbox-doctor show FILE [--json]

Shows a report that "diagnose --save FILE.json" or the pane made, judged again by what stands in it. Nothing is tested or
sent. "-" is standard input.

  --json   machine-readable: as of diagnose, and what the report says of itself`,
  'help.history': `Usage: outbox-doctor history [--json] [--erase] [--keep on|off]

Lists what was found from this computer before: the day, the server, and the cause; mail addresses only masked. At most 50
findings of the last 90 days, in one file of this user’s.

  --json    machine-readable
  --erase   erase all of it
  --keep    "off": keep nothing from now on, and erase what there is; "on": keep again`,
  'help.serve': `Usage: outbox-doctor serve [--port N] [--open] [--dev-certs] [--config FILE]

Runs the helper on this computer: the pane, and the channel it looks through.

  --port N      another port than 3443 (0: any free one)
  --open        open the pane in the browser
  --dev-certs   use the certificate of office-addin-dev-certs, which Outlook trusts once it is installed
  --config FILE mail ports on this computer and a known secret, for tests; docs/command-line.md describes it`,
  'help.stop': `Usage: outbox-doctor stop [--port N]

Ends the helpers that this user started, or the one on port N.`,
  'help.practice': `Usage: outbox-doctor practice [--json]

Lists the practice servers: mail servers on this computer, each broken in one way, to try things out.`,
} as const;
