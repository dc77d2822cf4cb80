import type { ClientAddress, Role } from "../../../src/domain/book/book";
import type { Place } from "../../../src/domain/book/placeOf";
import type { Kind } from "../../../src/domain/kinds/kind";
import type { Fit } from "../../../src/domain/policy/matrix";
import { defaultPolicy, type Policy } from "../../../src/domain/policy/policy";
import { fitOf, isAtHome } from "../../../src/domain/ruleKit/fitOf";
import { anAddress } from "../../support/builders";
import { acme, nordlicht } from "../../support/stockPage";

function at(role: Role, known: ClientAddress = anAddress("box@acme.example", role)): Place {
  return { status: "client", client: acme, role, standing: known.standing, known };
}

/** The table of the design, cell by cell: official, own department, other department, personal, retired, unknown. */
test.each<[Kind, Role | undefined, Role | undefined, string]>([
  ["contract", "legal", "finance", "fine fine warn stop warn warn"],
  ["legal", "legal", "finance", "fine fine warn stop warn warn"],
  ["proforma-invoice", "finance", "technical", "fine fine hint warn warn warn"],
  ["commercial-invoice", "finance", "purchasing", "fine fine hint warn warn warn"],
  ["order", "purchasing", "finance", "fine fine hint warn warn warn"],
  ["project-notice", undefined, "technical", "fine - fine warn warn warn"],
  ["payment", "finance", "technical", "fine fine warn warn warn warn"],
  ["shipping", "logistics", "finance", "fine fine hint hint warn hint"],
  ["shipping", "purchasing", "quality", "fine fine hint hint warn hint"],
  ["technical", "technical", "purchasing", "fine fine hint hint warn hint"],
  ["complaint", "quality", "technical", "fine fine hint hint warn hint"],
  ["complaint", "purchasing", "legal", "fine fine hint hint warn hint"],
  ["inquiry", undefined, "finance", "fine - fine fine warn hint"],
  ["sample", undefined, "legal", "fine - fine fine warn hint"],
  ["greeting", undefined, "other", "fine - fine fine warn hint"],
  ["general", undefined, "sales", "fine - fine fine warn hint"],
  ["announcement", undefined, "finance", "fine - fine fine warn fine"],
])("%s at its department (%s) and at another (%s)", (kind, own, other, cells) => {
  const fits = [
    at("official"),
    own === undefined ? undefined : at(own),
    other === undefined ? undefined : at(other),
    at("personal"),
    at("official", anAddress("box@acme.example", "official", { standing: "retired" })),
    { status: "stranger" as const },
  ].map((place) => (place === undefined ? "-" : fitOf(place, kind, defaultPolicy)));
  expect(fits.join(" ")).toBe(cells);
});

const wantsInvoices = { preferredFor: ["commercial-invoice" as const] };

test.each<[string, Place, Kind, Fit]>([
  [
    "a personal mailbox where the client wants invoices",
    at("personal", anAddress("j@acme.example", "personal", wantsInvoices)),
    "commercial-invoice",
    "fine",
  ],
  [
    "the same while nobody has confirmed it",
    at("personal", anAddress("j@acme.example", "personal", { ...wantsInvoices, standing: "unverified" })),
    "commercial-invoice",
    "warn",
  ],
  [
    "the same for another kind",
    at("personal", anAddress("j@acme.example", "personal", wantsInvoices)),
    "contract",
    "stop",
  ],
  ["our own people", { status: "own" }, "contract", "fine"],
])("%s", (_, place, kind, fit) => {
  expect(fitOf(place, kind, defaultPolicy)).toBe(fit);
});

const exception: Policy = {
  ...defaultPolicy,
  exceptions: [{ client: acme.id, fits: { contract: { personal: "hint" } }, severities: {} }],
};

test("what the policy sets apart for one client holds for no other", () => {
  const elsewhere: Place = { status: "client", client: nordlicht, role: "personal", standing: "confirmed" };
  expect([at("personal"), elsewhere].map((place) => fitOf(place, "contract", exception))).toEqual(["hint", "stop"]);
});

test.each<[string, Place, boolean]>([
  ["its department", at("finance"), true],
  ["where the client wants it", at("personal", anAddress("j@acme.example", "personal", wantsInvoices)), true],
  ["the official mailbox, which is there for everything", at("official"), false],
  ["another department", at("technical"), false],
  ["a stranger", { status: "stranger" }, false],
])("whether an invoice is at home: %s", (_, place, is) => {
  expect(isAtHome(place, "commercial-invoice", defaultPolicy)).toBe(is);
});

test.each<[locked: readonly string[], expected: Fit]>([
  [[], "fine"],
  [["matrix.contract", "matrix.commercial-invoice.unknown", "severities"], "fine"],
  [["matrix.commercial-invoice.personal"], "warn"],
  [["matrix.commercial-invoice"], "warn"],
  [["matrix"], "warn"],
])("what the client wants does not get round a lock on the cell: %j", (locked, expected) => {
  const place = at("personal", anAddress("j@acme.example", "personal", wantsInvoices));
  expect(fitOf(place, "commercial-invoice", { ...defaultPolicy, locked })).toBe(expected);
});
