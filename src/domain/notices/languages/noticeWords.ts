/** What one language says of mailboxes. Each list is made of alternatives for one regular expression over folded text. */
export interface NoticeWords {
  /** Whether spaces set words apart; where they do, an alternative stands for whole words. */
  readonly isSpaced: boolean;
  readonly bounce: BounceWords;
  readonly answer: AnswerWords;
}

/** What mail servers say. */
export interface BounceWords {
  /** What a report is called, in its subject. */
  readonly title: string;
  /** That a message did not arrive, in a sentence. */
  readonly returned: string;
  /** That it is still being tried. */
  readonly delayed: string;
  readonly noSuchMailbox: string;
  readonly mailboxFull: string;
  readonly domainGone: string;
  /** Content, size, sender or policy: nothing about the mailbox. */
  readonly refused: string;
  /** That the server gave up waiting: nothing about the mailbox either. */
  readonly expired: string;
  /** What begins the copy of the returned message. */
  readonly copy: string;
}

/**
 * What people and their automatic answers say. In these, `@+` stands for a mail address, and `§+` for the name of the sender's
 * company as its domain spells it.
 */
export interface AnswerWords {
  /** Prefixes of the subject of an automatic answer. */
  readonly automatic: string;
  /** That the writer, or "the person you write to", is gone for good. */
  readonly left: string;
  /** That somebody is; who, the sentence must show. */
  readonly leftSomebody: string;
  /** That a mailbox is given up. */
  readonly closed: string;
  /** That there is a new mail address. */
  readonly moved: string;
  /** That there is a new address, which may be a street: counts only right before a mail address. */
  readonly movedPerhaps: string;
  /** Who to write to. */
  readonly contact: string;
  /** Who to write to, where that is the writer. */
  readonly me: string;
  /** What stands before the old one of two addresses, at most 25 characters away. */
  readonly old: string;
  /** Absent for a while. */
  readonly away: string;
  /** What makes a clause say nothing of the writer: negated, supposed, asked, or about the reader's own address. */
  readonly doubtful: string;
  /** With these, somebody has only gone home. */
  readonly today: string;
}
