import type { Client } from "../book/book";
import { documentNumbersIn, type NumberIn } from "../content/documentNumbersIn";
import { digitsOf } from "../content/sameNumber";
import type { RuleContext } from "./defineRule";
import { partSubject } from "./subjectOwn";
import { theirClients } from "./theirClients";

/** A number that has not the form of the client's own ones. */
export interface OddNumber {
  readonly client: Client;
  readonly number: NumberIn;
  readonly pattern: string;
}

/** Numbers of the subject and of file names that begin like the client's own ones and have more digits in a part, or fewer. */
export function oddNumbers(context: RuleContext): readonly OddNumber[] {
  const { draft } = context;
  const names = draft.attachments.filter(({ inline }) => !inline).map(({ name }) => name);
  return theirClients(context).reduce<readonly OddNumber[]>((odd, client) => {
    const patterns = client.numberPatterns ?? [];
    const numbers = documentNumbersIn([partSubject(draft.subject).own, ...names].join("\n"), patterns);
    return patterns.reduce((all, { kind, pattern }) => {
      const [letters = ""] = /^[A-Za-z]+/.exec(pattern) ?? [];
      const parts = pattern.match(/[\d#]+/g) ?? [];
      const isOdd = ({ text, kind: its, isOwn }: NumberIn): boolean =>
        its === kind &&
        !isOwn &&
        letters.length > 1 &&
        text.toUpperCase().indexOf(letters.toUpperCase()) === 0 &&
        digitsOf(text).length === parts.length;
      return all.concat(numbers.filter(isOdd).map((number) => ({ client, number, pattern })));
    }, odd);
  }, []);
}
