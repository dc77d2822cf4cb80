import { catalogLookalikes } from "../../../../src/domain/book/shelf/catalogLookalikes";
import { storedHead } from "../../../../src/domain/book/shelf/rowHead";
import { rowsOfClient } from "../../../../src/domain/book/rows";
import { aClient, domain } from "../../../support/builders";
import { catalogOf } from "./catalogOf";

const lumiere = aClient("lumiere", { domains: ["lumiere-design.example"] });

test("what imitates a client's domain or ours is found, what the book knows is not", () => {
  const find = catalogLookalikes(catalogOf([lumiere]), [domain("ourcompany.example")]);
  expect(find(domain("lumiere-desing.example"))?.resembles).toBe("lumiere-design.example");
  expect(find(domain("ourcornpany.example"))?.resembles).toBe("ourcompany.example");
  expect(find(domain("mail.lumiere-design.example"))).toBeUndefined();
  expect(find(domain("acme.example"))).toBeUndefined();
});

test("a client that came later is known from then on, and what imitates it found", () => {
  const catalog = catalogOf([lumiere]);
  const find = catalogLookalikes(catalog, []);
  expect(find(domain("borealis-too1s.example"))).toBeUndefined();
  const added = rowsOfClient(aClient("borealis", { domains: ["borealis-tools.example"] }));
  added.forEach((row) => catalog.put(storedHead({ ...row, itemId: "9" }, 1), 9));
  expect(find(domain("borealis-too1s.example"))?.resembles).toBe("borealis-tools.example");
});
