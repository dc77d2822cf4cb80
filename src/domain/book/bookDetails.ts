import { isObject, isText, listOf, membersOf, present, textOf } from "../text/members";
import {
  guessReasons,
  sources,
  type Client,
  type ClientAddress,
  type Guess,
  type ImHandle,
  type Provenance,
} from "./book";
import type { DetailsReader, NoteProblem } from "./parseBook";

/** Reads everything that a book may say of clients and addresses beside what messages are judged by. */
export const bookDetails: DetailsReader = {
  client: (wire, path, problem): Partial<Client> => {
    const [owner, manner] = [textOf(wire["owner"]), textOf(wire["manner"])];
    const handles = handlesOf(wire["handles"], `${path}.handles`, problem);
    return {
      ...(owner === "" ? {} : { owner }),
      ...(manner === "" ? {} : { manner }),
      ...(handles.length === 0 ? {} : { handles }),
    };
  },
  address: (wire, path, problem): Partial<ClientAddress> => {
    const note = textOf(wire["note"]);
    const provenance = provenanceOf(wire["provenance"], `${path}.provenance`, problem);
    const guess = guessOf(wire["guess"], `${path}.guess`, problem);
    return {
      ...(provenance === undefined ? {} : { provenance }),
      ...(guess === undefined ? {} : { guess }),
      ...(note === "" ? {} : { note }),
    };
  },
};

function handlesOf(input: unknown, path: string, problem: NoteProblem): readonly ImHandle[] {
  return present(
    listOf(input).map((item, index) => {
      const [service, handle] = [textOf(membersOf(item)["service"]), textOf(membersOf(item)["handle"])];
      return handle === "" ? problem(`${path}[${String(index)}]`, "not-an-object", item) : { service, handle };
    }),
  );
}

function provenanceOf(input: unknown, path: string, problem: NoteProblem): Provenance | undefined {
  if (input === undefined) return undefined;
  if (!isObject(input)) return problem(path, "not-an-object", input);
  const said = textOf(input["from"]);
  const from = sources.find((known) => known === said);
  if (said !== "" && from === undefined) problem(`${path}.from`, "unknown-source", said);
  const textNamed = (name: keyof Provenance): Provenance => {
    const text = textOf(input[name]);
    return text === "" ? {} : { [name]: text };
  };
  const provenance: Provenance = {
    ...textNamed("firstSeen"),
    ...(from === undefined ? {} : { from }),
    ...textNamed("detail"),
    ...textNamed("confirmedAt"),
    ...textNamed("confirmedBy"),
  };
  return Object.keys(provenance).length === 0 ? undefined : provenance;
}

function guessOf(input: unknown, path: string, problem: NoteProblem): Guess | undefined {
  if (input === undefined) return undefined;
  const { confidence, because, word } = membersOf(input);
  const reason = guessReasons.find((known) => known === because);
  if (reason === undefined || typeof confidence !== "number" || !(confidence >= 0 && confidence <= 1))
    return problem(path, "unknown-reason", input);
  return { confidence, because: reason, ...(isText(word) && word !== "" ? { word } : {}) };
}
