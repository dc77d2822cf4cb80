import type { AnyRule } from "../ruleKit/defineRule";
import formalNotToPersonal from "./formal-not-to-personal";
import formalToOfficial from "./formal-to-official";
import mainContactCopied from "./main-contact-copied";
import oneClientPerMessage from "./one-client-per-message";
import unknownMailbox from "./unknown-mailbox";

/** Every rule, by file name. Generated from the folder by `npm run generate`. */
export const rules = [
  formalNotToPersonal,
  formalToOfficial,
  mainContactCopied,
  oneClientPerMessage,
  unknownMailbox,
] as const satisfies readonly AnyRule[];

export type RuleId = (typeof rules)[number]["id"];
