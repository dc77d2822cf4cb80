import * as fc from "fast-check";
import { loadSpeech } from "../../../src/adapters/office/roamingSpeech";
import { keepSpeech } from "../../../src/adapters/office/roamingSpeechStore";
import { ROAMING_LIMIT } from "../../../src/adapters/office/roamingValues";
import { english } from "../../../src/domain/verdict/speech";
import { speechFor } from "../../../src/domain/verdict/speechFor";
import { emulatedItem, useOffice } from "../../support/scriptOffice";

test.each(["es-MX", "de-DE", "fr-FR", "pt-BR", "ru-RU", "ar-SA", "ja-JP"])(
  "what a pane in %s leaves, the handlers speak from their next start on",
  async (tag) => {
    const emulated = emulatedItem();
    useOffice(emulated.office);
    expect(loadSpeech(tag)).toEqual(english);
    await keepSpeech(tag);
    useOffice(emulated.restart());
    expect(loadSpeech(tag)).toEqual(speechFor(tag.slice(0, 2) as "de"));
    expect(loadSpeech("zh-TW")).toEqual({ language: "zh-CN" });
  },
);

test("texts of another language are not spoken, and go once the user's own needs none", async () => {
  const emulated = emulatedItem();
  useOffice(emulated.office);
  await keepSpeech("de-DE");
  expect(loadSpeech("fr-FR")).toEqual(english);
  await keepSpeech("en-US");
  expect(emulated.roaming()).toEqual({ dialogs: undefined });
  expect(loadSpeech("de-DE")).toEqual(english);
});

test("they take so little of the settings that a book has room beside them", async () => {
  for (const tag of ["es", "de", "fr", "pt", "ru", "ar", "ja"]) {
    const emulated = emulatedItem();
    useOffice(emulated.office);
    await keepSpeech(tag);
    expect(JSON.stringify(emulated.roaming()).length).toBeLessThan(ROAMING_LIMIT / 5);
  }
});

test("whatever stands there instead, Send goes on in English", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.jsonValue()), (stored) => {
      useOffice(emulatedItem({}, {}, { dialogs: JSON.stringify(stored) }).office);
      expect(loadSpeech("de-DE")).toEqual(english);
    }),
  );
});
