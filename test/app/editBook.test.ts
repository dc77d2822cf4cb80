import { withClient, withCorrection, withFix, withNumberPatterns, withoutCorrection } from "../../src/app/editBook";
import type { Book, ClientId } from "../../src/domain/book/book";
import { MOST_CORRECTIONS, type Correction } from "../../src/domain/corrections/correction";
import { address } from "../support/builders";
import { corrected } from "../support/corrections";
import { stockBook } from "../support/fakePorts";

const empty: Book = { clients: [], own: { domains: [], bankAccounts: [] } };
const acme = "acme" as ClientId;
const rolesOf = (book: Book): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (book.clients.find(({ id }) => id === acme)?.addresses ?? []).map((entry) => [entry.address.key, entry.role]),
  );

test.each([
  ["bob@nordlicht.example", ["nordlicht.example"]],
  ["bob@gmail.com", []],
])("a new client by %s has the domains %j", (text, domains) => {
  const { clients } = withClient("nordlicht" as ClientId, "Nordlicht", address(text), (domain) => domain)(empty);
  expect(clients).toMatchObject([{ id: "nordlicht", name: "Nordlicht", domains }]);
});

describe("what was taught", () => {
  const contract = corrected("contract");
  const agreement = corrected("agreement");
  const later: Correction = {
    scope: "client",
    client: acme,
    says: "is",
    kind: "contract",
    signs: contract.signs,
    taughtOn: "2026-12-01",
  };
  test("is learned and forgotten, and leaves the book as it was", () => {
    const learned = withCorrection(agreement)(withCorrection(contract)(empty));
    expect(learned.corrections).toEqual([contract, agreement]);
    expect(withoutCorrection(contract)(learned).corrections).toEqual([agreement]);
    expect(withoutCorrection(agreement)(withoutCorrection(contract)(learned))).toEqual(empty);
  });

  test("gives way to the opposite by the same signs", () => {
    const learned = withCorrection(later)(withCorrection(agreement)(withCorrection(contract)(empty)));
    expect(learned.corrections).toEqual([agreement, later]);
  });

  test("is at most a hundred things: one more is not learned, one of them may change", () => {
    const full = {
      ...empty,
      corrections: Array.from({ length: MOST_CORRECTIONS }, (_, index) => corrected(`x${"y".repeat(index)}`)),
    };
    expect(withCorrection(contract)(full)).toBe(full);
    expect(withCorrection({ ...corrected("x"), taughtOn: "2026-12-01" })(full).corrections).toHaveLength(
      MOST_CORRECTIONS,
    );
  });
});

test("document numbers are kept with their client", () => {
  const numberPatterns = [{ kind: "order", pattern: "HT-####" }] as const;
  const { clients } = withNumberPatterns(acme, numberPatterns)(stockBook);
  expect(clients.map((client) => client.numberPatterns)).toEqual([numberPatterns, undefined, undefined]);
});

test("an address is added with its role", () => {
  const fix = {
    kind: "add-to-book",
    client: acme,
    address: address("x@acme.example"),
    name: "",
    role: "sales",
  } as const;
  expect(rolesOf(withFix(fix)(stockBook))["x@acme.example"]).toBe("sales");
});
