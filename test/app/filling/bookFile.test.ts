import { proposeBook } from "../../../src/app/filling/bookFile";
import { exportBook } from "../../../src/domain/book/exportBook";
import { MOST_CORRECTIONS } from "../../../src/domain/corrections/correction";
import { aClient, anAddress, domain } from "../../support/builders";
import { corrected } from "../../support/corrections";
import { stockBook } from "../../support/fakePorts";

const registrable = (name: ReturnType<typeof domain>) => name;

test.each([undefined, [], {}, { clients: "x" }])("%j is no book", (json) => {
  expect(proposeBook(stockBook, json, registrable)).toBeUndefined();
});

test("a book held against itself brings nothing", () => {
  expect(proposeBook(stockBook, exportBook(stockBook), registrable)).toEqual({
    proposal: { clients: [], hints: new Map() },
    beside: { own: stockBook.own, corrections: [] },
    lessons: 0,
    newDomains: [],
    problems: [],
  });
});

test("clients, lessons and domains of ours are told, and what could not be used", () => {
  const other = {
    clients: [aClient("zeta", { addresses: [anAddress("a@zeta.example", "official")] })],
    own: { domains: [...stockBook.own.domains, domain("ourco.cn")], bankAccounts: [] },
    corrections: [corrected("contract")],
  };
  const wire = exportBook(other) as { readonly clients: readonly unknown[] };
  const file = proposeBook(stockBook, { ...wire, clients: [...wire.clients, { id: "x" }] }, registrable);
  expect(file).toMatchObject({ lessons: 1, newDomains: ["ourco.cn"] });
  expect(file?.proposal.clients.map(({ client }) => client.id)).toEqual(["zeta"]);
  expect(file?.problems).toEqual([{ path: "clients[1]", because: "no-id-or-name", value: { id: "x" } }]);
});

test("lessons that there is no room for are problems", () => {
  const full = Array.from({ length: MOST_CORRECTIONS }, (_, index) => ({
    ...corrected("contract"),
    client: `c${String(index)}`,
  })) as unknown as NonNullable<typeof stockBook.corrections>;
  const file = proposeBook(
    { ...stockBook, corrections: full },
    exportBook({ ...stockBook, corrections: [corrected("legal")] }),
    registrable,
  );
  expect(file).toMatchObject({ lessons: 0, beside: { corrections: [] }, problems: [{ because: "too-many" }] });
});
