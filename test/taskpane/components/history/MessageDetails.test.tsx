/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { DecodedRecord } from "../../../../src/domain/record/decodedRecord";
import type { RowPlace } from "../../../../src/domain/record/recordRow";
import { recipient, sentRows, wangWei } from "../../../support/fakeHistory";
import { showHistory } from "../../../support/showHistory";

const at = "2026-11-23T08:00:00Z";

/** What stands under each heading of the details. */
async function detailsOf(
  record: Partial<DecodedRecord>,
  place: Partial<RowPlace> = {},
): Promise<Readonly<Record<string, readonly string[]>>> {
  await showHistory({ rows: sentRows(1, at, record, place) });
  const button = await screen.findByRole("button", { name: "Details: Contract 1" });
  fireEvent.click(button);
  expect(button.getAttribute("aria-expanded")).toBe("true");
  const terms = screen.getAllByRole("term");
  return Object.fromEntries(
    terms.map((term) => [
      term.textContent,
      within(term.parentElement ?? term)
        .getAllByRole("definition")
        .map(({ textContent }) => textContent),
    ]),
  );
}

test("all that a record holds can be read", async () => {
  const details = await detailsOf({
    writer: wangWei,
    deliverAt: new Date("2026-11-24T01:00:00Z"),
    outcome: "sent-anyway",
    kinds: [{ kind: "contract", confidence: 0.934 }, { kind: "payment" }],
    numbers: ["SC-2026-041", "PI-7"],
    recipients: [
      recipient("sales@acme.example"),
      recipient("ops@ship.example", { field: "cc", party: "Sinotrans", isList: true }),
    ],
    unnamed: 2,
    attachments: [
      { name: { is: "full", text: "SC-2026-041.pdf" }, size: 245_000, hash: "0123456789abcdef" },
      { name: { is: "hashed", hash: "00" }, size: 2_400_000 },
      { name: { is: "none" } },
    ],
    findings: [
      {
        rule: "formal-not-to-personal",
        severity: "stop",
        address: recipient("sales@acme.example").address,
        acknowledged: "The client asked for it",
      },
      { rule: "other-clients-content", severity: "warn", client: "acme", kind: "order" },
      { rule: "a-rule-of-later", severity: "hint" },
    ],
    fixes: [{ rule: "clear-subject", fix: "set-subject" }],
    policy: "1a2b3c4d",
    book: "2026-11-22T10:00:00.000Z",
    leftOut: { recipients: 12, findings: 0, attachments: 1, numbers: 0, fixes: 0, texts: 2 },
  });
  expect(details).toMatchObject({
    State: ["RightBox found it in Sent Items."],
    "Written by": ["wang.wei@ourco.example"],
    Check: ["checked, and sent anyway"],
    Kind: ["contract · 93 % sure", "payment"],
    Numbers: ["SC-2026-041", "PI-7"],
    Recipients: [
      "To sales@acme.example · official · confirmed · Acme",
      "Cc ops@ship.example · official · confirmed · Acme · Sinotrans · distribution list",
      "2 recipients without an address",
    ],
    Files: [
      "SC-2026-041.pdf · 245 kB · fingerprint 0123456789abcdef",
      "(name kept as a fingerprint only) · 2.4 MB",
      "(name not kept)",
    ],
    "Left out for room": ["12 recipients", "1 file", "2 texts were shortened"],
    Policy: ["1a2b3c4d"],
    "Message-ID": ["<1@ourco.example>"],
  });
  expect(details["Send id"]?.[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(details["What RightBox said"]).toEqual([
    expect.stringMatching(/^stop · .+ · sales@acme\.example · Reason: The client asked for it$/),
    expect.stringMatching(/^warning · .+ · Acme · order$/),
    "hint · a-rule-of-later",
  ]);
  expect(details["Put right"]?.[0]).toMatch(/^a clearer subject · ./);
  for (const time of ["Sent", "Recorded", "To be delivered", "Book of"]) expect(details[time]).toHaveLength(1);
});

test("what is not known has no line", async () => {
  const details = await detailsOf({ kinds: [] });
  expect(Object.keys(details)).toEqual([
    "State",
    "Sent",
    "Recorded",
    "From",
    "Check",
    "Recipients",
    "Message-ID",
    "Send id",
  ]);
});

test("a message that was only seen afterwards says where from", async () => {
  const details = await detailsOf({ outcome: "unchecked" }, { state: "unchecked", sentFrom: "phone" });
  expect(details["State"]).toEqual(["It was sent without RightBox and looked at afterwards.", "written on a phone"]);
  expect(details["Check"]).toEqual(["not checked before it went"]);
});

test("what did not go has no time at which it went", async () => {
  expect(Object.keys(await detailsOf({}, { state: "not-sent" }))).not.toContain("Sent");
});
