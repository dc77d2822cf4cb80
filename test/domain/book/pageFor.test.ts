import { pageFor } from "../../../src/domain/book/pageFor";
import { aClient, aDraft, anAddress, domain, inThread, to } from "../../support/builders";

const acme = aClient("acme", { addresses: [anAddress("bob@acme.example", "official", { name: "Bob Lee" })] });
const nameless = aClient("nameless", { addresses: [anAddress("x@nameless.example", "official")] });
const shipper = aClient("shipped", {
  parties: [{ name: "Fast Ship", domains: [domain("fastship.example")], part: "forwarder" }],
});
const book = { clients: [acme, nameless, shipper], own: { domains: [], bankAccounts: [] } };

test.each([
  ["an address", aDraft(to("bob@acme.example")), ["acme"]],
  ["a domain", aDraft(to("new@mail.acme.example")), ["acme"]],
  ["a party's domain", aDraft(to("desk@fastship.example")), ["shipped"]],
  ["the thread", aDraft(inThread("bob@acme.example")), ["acme"]],
  ["the name of somebody known", aDraft(to("bl@gmail.com", "bob lee")), ["acme"]],
  ["nothing: a recipient without a name is not everybody without a name", aDraft(to("bl@gmail.com")), []],
])("a page is chosen by %s", (_, draft, ids) => {
  expect(pageFor(book, draft, "").clients.map(({ id }) => id)).toEqual(ids);
});
