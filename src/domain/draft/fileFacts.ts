import type { DomainName } from "../address/domainName";
import type { ClientId } from "../book/book";

/** A client that a text names, and by which words. */
export interface NamedClient {
  readonly client: ClientId;
  readonly words: string;
}

/** What the text of an attachment names: kept with the message when the text itself is not. Each list is short and holds everything once. */
export interface FileFacts {
  /** Bank accounts, as `bankAccountsIn` writes them. */
  readonly accounts: readonly string[];
  /** Numbers of documents, as they stand there. */
  readonly numbers: readonly string[];
  /** Domains of mail addresses and web addresses. */
  readonly domains: readonly DomainName[];
  /** Clients that it names beside people of theirs. */
  readonly clients: readonly NamedClient[];
}
