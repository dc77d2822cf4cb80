import { colleaguesOf } from "../../../../src/domain/record/figures/colleagues";
import { liNa, recipient, sentRows, wangWei } from "../../../support/fakeHistory";

const at = "2026-11-20T08:00:00Z";

test("each mailbox has its own figures, in the order of the alphabet whatever its numbers", () => {
  const rows = [
    ...sentRows(1, at, { sender: wangWei }, { mailbox: wangWei }),
    ...sentRows(2, at, { sender: wangWei }, { mailbox: wangWei }),
    ...sentRows(3, at, {
      outcome: "sent-anyway",
      recipients: [recipient("bob@gmail.com", { role: "personal" })],
      findings: [{ rule: "formal-not-to-personal", severity: "warn" }],
    }),
    ...sentRows(4, at, { fixes: [{ rule: "clear-subject", fix: "set-subject" }] }),
    ...sentRows(
      5,
      at,
      { kinds: [{ kind: "greeting" }], outcome: "unchecked" },
      { state: "unchecked", sentFrom: "phone" },
    ),
  ];
  expect(colleaguesOf(rows)).toEqual([
    {
      mailbox: liNa,
      coverage: { messages: 3, checked: 2, phone: 1, elsewhere: 0, unfinished: 0, open: 0 },
      formal: 2,
      formalToPersonal: 1,
      warnings: 2,
      overridden: 1,
    },
    {
      mailbox: wangWei,
      coverage: { messages: 2, checked: 2, phone: 0, elsewhere: 0, unfinished: 0, open: 0 },
      formal: 2,
      formalToPersonal: 0,
      warnings: 0,
      overridden: 0,
    },
  ]);
});
