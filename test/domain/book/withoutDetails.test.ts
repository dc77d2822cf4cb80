import { bookDetails } from "../../../src/domain/book/bookDetails";
import { exportBook } from "../../../src/domain/book/exportBook";
import { parseBook } from "../../../src/domain/book/parseBook";
import { withoutDetails } from "../../../src/domain/book/withoutDetails";

test("what is left with a message is what a reader without details would read", () => {
  const wire = {
    clients: [
      {
        id: "acme",
        name: "Acme",
        timeZone: "Asia/Dubai",
        manner: "Formal.",
        owner: "li.na@ourco.example",
        handles: [{ service: "WeChat", handle: "x" }],
        keywords: ["Falcon"],
        addresses: [
          {
            address: "bob@acme.example",
            note: "x",
            provenance: { from: "import" },
            guess: { confidence: 1, because: "thread" },
          },
        ],
      },
    ],
  };
  const { book } = parseBook(wire, (domain) => domain, bookDetails);
  const plain = withoutDetails({ ...book, clientCount: 1 });
  expect(plain.clients).toEqual(parseBook(wire, (domain) => domain).book.clients);
  expect(JSON.stringify(exportBook(plain))).not.toContain("WeChat");
  expect(plain.clients[0]?.keywords).toEqual(["Falcon"]);
});
