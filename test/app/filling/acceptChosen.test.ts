import { acceptChosen } from "../../../src/app/filling/acceptChosen";
import { proposalFor } from "../../../src/app/filling/proposals";
import type { Book } from "../../../src/domain/book/book";
import { chosenClients, noChoices } from "../../../src/domain/book/filling/choices";
import { aClient, aDraft, anAddress, domain } from "../../support/builders";
import { fakeServices, stockBook } from "../../support/fakePorts";

const nord = aClient("nord", { addresses: [anAddress("x@nord.example", "official", { standing: "inferred" })] });
const after: Book = { ...stockBook, clients: [...stockBook.clients, nord] };

test("what is accepted is one change with its occasion, and taken back as one", async () => {
  const services = fakeServices({ draft: aDraft() });
  const { clients, hints } = proposalFor(stockBook, after);
  const request = await acceptChosen(services.book, {
    chosen: chosenClients(clients, hints, noChoices),
    confirms: true,
    occasion: "import",
    detail: "crm.csv",
    beside: { own: { domains: [domain("ourco.cn")] } },
  });
  const answer = await services.book.change(request);
  if (answer.status !== "saved") throw new Error(answer.status);
  expect(answer.change).toMatchObject({ occasion: "import", detail: "crm.csv" });
  expect(services.bookNow().own.domains).toEqual([...stockBook.own.domains, "ourco.cn"]);
  expect(services.bookNow().clients.at(-1)).toMatchObject({
    id: "nord",
    addresses: [{ standing: "confirmed", provenance: { from: "import", confirmedBy: "li.na@ourco.example" } }],
  });
  await services.book.undo(answer.change);
  expect(services.bookNow()).toEqual(stockBook);
});

test("an address that another client has got since the proposal was made is not added", async () => {
  const services = fakeServices({ draft: aDraft() });
  const { clients, hints } = proposalFor(stockBook, after);
  const other = aClient("other", { addresses: nord.addresses });
  await services.book.change({
    clients: [],
    edit: (before) => ({ ...before, clients: [...before.clients, other] }),
    occasion: "typed",
  });
  const chosen = chosenClients(clients, hints, noChoices);
  await services.book.change(await acceptChosen(services.book, { chosen, confirms: false, occasion: "import" }));
  const having = services
    .bookNow()
    .clients.filter(({ addresses }) => addresses.some(({ address }) => address.key === "x@nord.example"));
  expect(having.map(({ id }) => id)).toEqual(["other"]);
});
