import type { AnyRule } from "../ruleKit/defineRule";
import clearSubject from "./clear-subject";
import clientHours from "./client-hours";
import confirmedMailbox from "./confirmed-mailbox";
import departmentMailbox from "./department-mailbox";
import distributionList from "./distribution-list";
import documentNumbers from "./document-numbers";
import duplicateRecipient from "./duplicate-recipient";
import formalNotToPersonal from "./formal-not-to-personal";
import formalToOfficial from "./formal-to-official";
import greetingMatches from "./greeting-matches";
import mainContactCopied from "./main-contact-copied";
import manyInBcc from "./many-in-bcc";
import missingAttachment from "./missing-attachment";
import namesake from "./namesake";
import newDomainInThread from "./new-domain-in-thread";
import noBouncingMailbox from "./no-bouncing-mailbox";
import noLookalikeDomain from "./no-lookalike-domain";
import noRetiredMailbox from "./no-retired-mailbox";
import oneClientPerMessage from "./one-client-per-message";
import oneMailboxPerClient from "./one-mailbox-per-client";
import otherClientsContent from "./other-clients-content";
import ownBankAccount from "./own-bank-account";
import quotedLeak from "./quoted-leak";
import unknownMailbox from "./unknown-mailbox";

/** Every rule, by file name. Generated from the folder by `npm run generate`. */
export const rules = [
  clearSubject,
  clientHours,
  confirmedMailbox,
  departmentMailbox,
  distributionList,
  documentNumbers,
  duplicateRecipient,
  formalNotToPersonal,
  formalToOfficial,
  greetingMatches,
  mainContactCopied,
  manyInBcc,
  missingAttachment,
  namesake,
  newDomainInThread,
  noBouncingMailbox,
  noLookalikeDomain,
  noRetiredMailbox,
  oneClientPerMessage,
  oneMailboxPerClient,
  otherClientsContent,
  ownBankAccount,
  quotedLeak,
  unknownMailbox,
] as const satisfies readonly AnyRule[];

export type RuleId = (typeof rules)[number]["id"];
