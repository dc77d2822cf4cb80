import { inferRole as inferRoleInFull } from "../../../src/domain/book/inferRole";
import { inferRole } from "../../../src/domain/book/inferRoleAtSend";
import { address } from "../../support/builders";
import { localParts } from "../../support/localParts";

test.each([
  ["bob@gmail.com", true, "personal"],
  ["purchasing@acme.example", true, "purchasing"],
  ["purchasing@stranger.example", false, "purchasing"],
  ["caigou2@acme.example", true, "purchasing"],
  ["dptocompras@acme.example", true, "purchasing"],
  ["accounts-payable@acme.example", true, "finance"],
  ["tech.support@acme.example", true, "technical"],
  ["sales_2@acme.example", true, "sales"],
  ["rosales@acme.example", true, "official"],
  ["someone@stranger.example", false, "other"],
])("%s (at the client: %s) is probably %s at Send", (text, isAtClient, role) => {
  expect(inferRole(address(text), isAtClient)).toBe(role);
});

test("where it names a department, the pane hardly ever names another or none", () => {
  const named = localParts
    .map(({ local }) => address(`${local}@acme.example`))
    .map((mailbox) => ({
      local: mailbox.local,
      atSend: inferRole(mailbox, true),
      inPane: inferRoleInFull(mailbox, true),
    }))
    .filter(({ atSend }) => atSend !== "official");
  const differing = named.filter(({ atSend, inPane }) => atSend !== inPane).map(({ local }) => local);
  expect(named.length).toBeGreaterThan(1_000);
  expect(differing.length / named.length < 0.04 ? [] : differing).toEqual([]);
});
