import { speechFor } from "../../../src/domain/verdict/speechFor";
import { parseSpeech } from "../../../src/domain/verdict/speechJson";

type Texts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const { texts } = JSON.parse(JSON.stringify(speechFor("de"))) as { readonly texts: Texts };

test.each([
  ["words", "button"],
  ["words", "more"],
  ["kinds", "general"],
  ["kinds", "contract"],
  ["roles", "official"],
  ["roles", "other"],
])("of the %s nothing stands in for %s", (part, name) => {
  const parts = { ...texts[part] };
  for (const value of [undefined, 7]) {
    const input = { language: "de", texts: { ...texts, [part]: { ...parts, [name]: value } } };
    expect(parseSpeech(input)).toBeUndefined();
  }
  expect(parseSpeech({ language: "de", texts: { ...texts, [part]: parts } })).toBeDefined();
});
