import * as fc from "fast-check";
import { domain } from "../../../support/builders";
import { ClientsByKey } from "../../../../src/domain/book/shelf/clientsByKey";

test("says what a map of sets would say, after every change", () => {
  const change = fc.tuple(fc.constantFrom(domain("acme.example"), domain("dhl.example")), fc.nat(4), fc.boolean());
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const clients = new ClientsByKey();
      const map = new Map<string, Set<number>>();
      for (const [key, client, isThere] of changes) {
        const known = map.get(key) ?? new Set();
        if (isThere && !known.has(client)) clients.add(key, client);
        if (!isThere) clients.remove(key, client);
        if (isThere) known.add(client);
        else known.delete(client);
        map.set(key, known);
        expect(Array.from(clients.of(key)).sort()).toEqual(Array.from(known).sort());
      }
    }),
  );
});
