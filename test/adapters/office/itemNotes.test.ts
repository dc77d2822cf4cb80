import * as fc from "fast-check";
import { officeItemNotes, parseNotes } from "../../../src/adapters/office/itemNotes";
import { aClient, anAddress, aPage } from "../../support/builders";
import { emulatedItem, useOffice } from "../../support/scriptOffice";
import { stockPage } from "../../support/stockPage";

const notes = officeItemNotes();

test("what was written is read, and a change leaves the rest", async () => {
  useOffice(emulatedItem().office);
  await notes.write({ page: stockPage });
  await notes.write({ askedAbout: "abc", acknowledgements: [{ finding: "f", reason: "r", draft: "d" }] });
  expect(await notes.read()).toEqual({
    page: stockPage,
    askedAbout: "abc",
    acknowledgements: [{ finding: "f", reason: "r", draft: "d" }],
  });
});

test("a page that is too large is left out, the rest is kept", async () => {
  useOffice(emulatedItem({}, { mailbox: "1.15" }).office);
  const addresses = Array.from({ length: 900 }, (_, index) =>
    anAddress(`person.number.${String(index)}@acme.example`, "other"),
  );
  await notes.write({ page: aPage(aClient("acme", { addresses })), askedAbout: "abc" });
  expect(await notes.read()).toEqual({ acknowledgements: [], askedAbout: "abc" });
});

test("reading never throws", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseNotes(text)));
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.jsonValue(),
      fc.jsonValue(),
      (page, policy, acknowledgements) => void parseNotes(JSON.stringify({ v: 1, page, policy, acknowledgements })),
    ),
  );
});
