import { roles, type Role, type Standing } from "../../../src/domain/book/book";
import type { Place } from "../../../src/domain/book/placeOf";
import { defaultMatrix, type MailboxColumn } from "../../../src/domain/policy/matrix";
import { columnFor } from "../../../src/domain/ruleKit/columnFor";
import { acme } from "../../support/stockPage";

function at(role: Role, standing: Standing = "confirmed"): Place {
  return { status: "client", client: acme, role, standing };
}

test.each<[string, Place, MailboxColumn | undefined]>([
  ["our own people", { status: "own" }, undefined],
  ["a party of the deal", { status: "party", client: acme, party: { name: "", domains: [], part: "bank" } }, undefined],
  ["a stranger", { status: "stranger" }, "unknown"],
  ["a private address of nobody", { status: "stranger", role: "personal" }, "personal"],
  ["an official mailbox", at("official"), "official"],
  ["a personal mailbox", at("personal"), "personal"],
  ["the department that the kind is for", at("finance"), "own-department"],
  ["another department", at("technical"), "other-department"],
  ["a mailbox for other things", at("other"), "other-department"],
  ["an inferred department", at("finance", "inferred"), "own-department"],
  ["a mailbox that failed", at("finance", "bouncing"), "own-department"],
  ["a retired mailbox, whatever it was for", at("finance", "retired"), "retired"],
  ["a retired official mailbox", at("official", "retired"), "retired"],
])("the column of %s", (_, place, column) => {
  expect(columnFor(place, defaultMatrix.payment)).toBe(column);
});

test.each(roles.filter((role) => role !== "official" && role !== "personal"))(
  "a notice has no department of its own, so %s is another one",
  (role) => {
    expect(columnFor(at(role), defaultMatrix["project-notice"])).toBe("other-department");
  },
);
