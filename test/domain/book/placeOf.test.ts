import { placeOf } from "../../../src/domain/book/placeOf";
import { address } from "../../support/builders";
import { stockPage } from "../../support/stockPage";

test.each([
  ["li.na@ourco.example", { status: "own" }],
  ["li.na@mail.ourco.example", { status: "own" }],
  ["sales@acme.example", { status: "client", client: "acme", role: "official", standing: "confirmed" }],
  ["bob.lee.acme@gmail.com", { status: "client", client: "acme", role: "personal", standing: "confirmed" }],
  ["einkauf.caigou@acme.example", { status: "client", client: "acme", role: "purchasing", standing: "inferred" }],
  ["somebody@mail.acme.example", { status: "client", client: "acme", role: "official", standing: "inferred" }],
  ["desk@fastfreight.example", { status: "party", client: "acme" }],
  ["somebody@gmail.com", { status: "stranger", role: "personal" }],
  ["sales@notacme.example", { status: "stranger" }],
  ["sales@acme.example.evil.example", { status: "stranger" }],
])("%s", (text, expected) => {
  const place = placeOf(stockPage, address(text));
  const { status } = place;
  const shown =
    place.status === "client"
      ? { status, client: place.client.id, role: place.role, standing: place.standing }
      : place.status === "party"
        ? { status, client: place.client.id }
        : place;
  expect(shown).toEqual(expected);
});
