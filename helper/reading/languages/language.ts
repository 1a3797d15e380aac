/**
 * The words of one language in the lines that Outlook and mail servers translate. All of them are compared without
 * regard to case, after `normalise`: plain quotation marks, plain hyphens, one blank for any run of blanks. Codes, host
 * names, port numbers and a server's reply are the same in every language and are read without this table.
 */
export interface Language extends Lines {
  /** BCP 47: "de", "pt-BR", "zh-Hant". */
  readonly tag: string;
  /** What speakers of English call it. */
  readonly name: string;
  /** Where the words were found in true samples; empty where none was found and the words are a translation of ours. */
  readonly sources: readonly string[];
  /** Which of the words above are not in any sample found, so that nobody takes them for facts. Empty: all are. */
  readonly unverified: readonly ('task' | 'reported' | 'labels' | 'bounce' | 'messages' | 'all')[];
}

/** What is read by: all the pane has of a language. */
export interface Lines {
  /** "Task" in "Task 'anna@example.com - Sending' reported error …". */
  readonly task: readonly string[];
  /** What stands in the task's name after the account: "Sending". */
  readonly sending: readonly string[];
  /** "Receiving". */
  readonly receiving: readonly string[];
  /** "Sending and Receiving". */
  readonly both: readonly string[];
  /** What stands between the task's name and its code: "reported error". Only the part that never varies. */
  readonly reported: readonly string[];
  /** What stands before a colon and a value, each without the colon. */
  readonly labels: Readonly<Record<Label, readonly string[]>>;
  /** The values of "Secure (SSL)". */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** "outgoing server (SMTP)", "send a test message", in the words that only an error of sending has. */
  readonly speaksOfSending: readonly string[];
  /** "incoming server (POP3)", "receive", in the words that only an error of receiving has. */
  readonly speaksOfReceiving: readonly string[];
  /** Sentences that only a bounce has: "Your message did not reach some or all of the intended recipients". */
  readonly bounce: readonly string[];
  /** Outlook's own sentences that tell an error without its code, and the entry of the error table they stand for. */
  readonly messages: readonly { readonly words: string; readonly code: string }[];
}

/** The labels of the form that Outlook Express and its followers print. */
export type Label =
  | 'account'
  | 'server'
  | 'protocol'
  | 'port'
  | 'secure'
  /** "Server Response": the server's words follow. */
  | 'serverResponse'
  /** "Server Error": the reply code follows. */
  | 'serverError'
  /** "Error Number": the client's code follows. */
  | 'errorNumber'
  | 'subject'
  /** "Outgoing server (SMTP)" as a label of a server name. */
  | 'outgoingServer'
  | 'incomingServer'
  /** In a bounce: "Generating server" (who made the report), never the host that refused. */
  | 'generatingServer'
  /** In a bounce: the host that refused ("Receiving server", "Remote server"). */
  | 'remoteServer';
