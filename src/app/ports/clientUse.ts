import type { ClientId } from "../../domain/book/book";

/** Which clients are written to, counted on this device. */
export interface ClientUse {
  count(ids: readonly ClientId[]): void;
  /** Those used most, lately more than long ago, first. */
  most(): readonly ClientId[];
}
