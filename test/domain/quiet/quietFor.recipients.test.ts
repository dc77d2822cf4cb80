import type { ClientId } from "../../../src/domain/book/book";
import { quietFor } from "../../../src/domain/quiet/quietFor";
import { nothingQuiet, type Mute } from "../../../src/domain/quiet/quietMemory";
import { settledOf } from "../../../src/domain/quiet/settled";
import { address, aDraft, bcc, to, toList, toUnreadable } from "../../support/builders";
import { bob } from "../../support/sentRecords";

const AT = "2026-11-24T09:00:00.000Z";
const mute: Mute = { rule: "unknown-mailbox", about: bob, kind: "order", since: AT, until: AT };
const nobody = { clients: [] };

test("a draft to lists and to what cannot be read needs nothing, and a memory that never changed has no time", () => {
  const draft = aDraft(toList("Team"), toUnreadable("bob@"));
  expect(quietFor({ ...nothingQuiet, mutes: [mute] }, draft, nobody)).toStrictEqual(nothingQuiet);
});

test("the address of a list counts like that of a mailbox, and so does a mailbox beside it", () => {
  const team = address("team@acme.example");
  const draft = aDraft(bcc(bob), toUnreadable("bob@"));
  const list = { status: "list", field: "to", name: "Team", address: team } as const;
  const ofTeam = { ...mute, about: team.key };
  const ofAcme = { ...mute, about: "acme" as ClientId };
  const memory = { ...nothingQuiet, mutes: [mute, ofTeam, ofAcme] };
  expect(quietFor(memory, { ...draft, recipients: [list, ...draft.recipients] }, nobody).mutes).toEqual([mute, ofTeam]);
});

test("outside a conversation nothing is settled, in one only what is of it", () => {
  const settled = ["c1", "c2"].map((one) => ({ ...settledOf(one, "key", "order"), at: AT }));
  const memory = { ...nothingQuiet, asOf: AT, settled };
  expect(quietFor(memory, aDraft(to(bob)), nobody)).toStrictEqual({ ...nothingQuiet, asOf: AT });
  expect(quietFor(memory, { ...aDraft(to(bob)), conversation: "c2" }, nobody).settled).toEqual([settled[1]]);
});
