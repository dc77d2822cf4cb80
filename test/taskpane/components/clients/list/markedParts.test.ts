import * as fc from "fast-check";
import { markedParts } from "../../../../../src/taskpane/components/clients/list/markedParts";

function shown(text: string, typed: string): string {
  return markedParts(text, typed)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join("");
}

test.each([
  ["Nordlicht GmbH", "nord", "[Nord]licht GmbH"],
  ["Nordlicht GmbH", "gmbh NORD", "[Nord]licht [GmbH]"],
  ["Éclair", "ecl", "[Écl]air"],
  ["北京工具", "工具", "北京[工具]"],
  ["aaaa", "aa", "[aaaa]"],
  ["Acme", "", "Acme"],
  ["", "acme", ""],
])("%s searched for “%s”", (text, typed, marked) => {
  expect(shown(text, typed)).toBe(marked);
});

test("whatever is typed, the parts are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", maxLength: 5 }), (text, typed) => {
      expect(
        markedParts(text, typed)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
