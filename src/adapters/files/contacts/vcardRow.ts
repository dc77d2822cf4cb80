import type { ContactRow, ContactRowProblem } from "../../../app/ports/contactFiles";
import { readAddressField } from "./vcardAddresses";
import { isMessenger, handleOf } from "./vcardInstantMessaging";
import { oneLine, wholeName } from "./tableNames";
import { eachOnce, personName, presentFields } from "./vcardRowParts";
import type { PropertyHead } from "./vcardProperty";
import { isEmail } from "./vcardReading";
import { partsOf, unescape } from "./vcardValue";

/** A property whose value is text by now, in its escapes still. */
export interface TextProperty {
  readonly head: PropertyHead;
  readonly text: string;
}

/** Between several values of one field. */
const BETWEEN = "; ";
/** Labels that Apple's programs translate themselves are written `_$!<Work>!$_`; these and their like tell no role. */
const USUAL_LABEL = /^(?:_\$!<.*>!\$_|home|work|other|private|business|personal|internet|obsolete|e-?mail|mail)?$/i;

/** What the book can use of a card. */
export function rowOf(
  row: number,
  properties: readonly TextProperty[],
  problem: ContactRowProblem | undefined,
): ContactRow {
  return new CardProperties(row, properties).read(problem);
}

class CardProperties {
  private readonly isOld: boolean;
  private readonly addresses: readonly string[];
  private readonly hasForeign: boolean;

  constructor(
    private readonly row: number,
    private readonly properties: readonly TextProperty[],
  ) {
    this.isOld = this.textsOf("VERSION").some((version) => version.startsWith("2"));
    const found = properties.filter(holdsAddresses).map(({ text }) => readAddressField(unescape(text, this.isOld)));
    this.addresses = eachOnce(found.flatMap(({ addresses }) => addresses));
    this.hasForeign = found.some(({ hasForeign }) => hasForeign);
  }

  read(problem: ContactRowProblem | undefined): ContactRow {
    const [company = "", ...departments] = this.partsOf("ORG");
    const shown = this.textsOf("FN").map(oneLine);
    const isCompany = this.isCompany(shown[0], company);
    const organization = company === "" && isCompany ? (shown[0] ?? "") : company;
    const stated = problem ?? (this.hasForeign ? "malformed" : undefined);
    return {
      row: this.row,
      name: isCompany ? "" : this.nameOf(shown),
      organization,
      addresses: this.addresses,
      fields: this.fields(departments),
      ...(stated === undefined ? {} : { problem: stated }),
    };
  }

  /** The name shown, the parts of the name, the nickname: the first that is a name and not an address again. */
  private nameOf(shown: readonly string[]): string {
    const [family = "", given = "", middle = "", prefix = "", suffix = ""] = this.partsOf("N");
    const parts = [prefix, wholeName({ given, middle, family }), suffix].filter((part) => part !== "");
    return personName([...shown, parts.join(" "), ...this.textsOf("NICKNAME")], this.addresses);
  }

  /** A card of a company shows the company's name in the place of a person's. */
  private isCompany(shown: string | undefined, company: string): boolean {
    if (this.textsOf("KIND").some((kind) => kind.toLowerCase() === "org")) return true;
    return shown === company && this.textsOf("X-ABSHOWAS").some((as) => as.toUpperCase() === "COMPANY");
  }

  private fields(departments: readonly string[]): ContactRow["fields"] {
    const fields: ContactRow["fields"] = {
      country: this.country(),
      timeZone: this.textsOf("TZ")[0] ?? "",
      languages: this.textsOf("LANG").join(BETWEEN),
      role: this.role(),
      department: departments.filter((part) => part !== "").join(", "),
      jobTitle: oneLine(this.textsOf("TITLE")[0] ?? this.textsOf("ROLE")[0] ?? ""),
      note: this.textsOf("NOTE").join("\n").replace(/\r\n?/g, "\n"),
      im: this.handles().join(BETWEEN),
      categories: this.categories().join(BETWEEN),
    };
    return presentFields(Object.entries(fields));
  }

  /** That of an address for business, else of any. */
  private country(): string {
    const countries = this.named("ADR")
      .map(({ head, text }) => ({
        country: oneLine(partsOf(text, ";", this.isOld)[6] ?? ""),
        isWork: head.types.includes("WORK"),
      }))
      .filter(({ country }) => country !== "");
    return (countries.find(({ isWork }) => isWork) ?? countries[0])?.country ?? "";
  }

  /** What somebody has called the addresses of this card, where that is one word for all of them. */
  private role(): string {
    const labels = new Map(
      this.named("X-ABLABEL").map(({ head, text }) => [head.group, oneLine(unescape(text, this.isOld))] as const),
    );
    const ofAddresses = this.properties.filter(holdsAddresses).map(({ head }) => labels.get(head.group) ?? "");
    const [label = "", ...others] = new Set(ofAddresses);
    return others.length > 0 || USUAL_LABEL.test(label) ? "" : label;
  }

  private handles(): readonly string[] {
    const handles = this.properties
      .filter(({ head }) => isMessenger(head.name))
      .map(({ head, text }) => handleOf(head, unescape(text, this.isOld)));
    return [...new Set(handles)].filter((handle) => handle !== "");
  }

  private categories(): readonly string[] {
    const all = this.named("CATEGORIES").flatMap(({ text }) => partsOf(text, this.isOld ? ",;" : ",", this.isOld));
    return [...new Set(all.map(oneLine))].filter((category) => category !== "");
  }

  private partsOf(name: string): readonly string[] {
    const all = this.named(name).map(({ text }) => partsOf(text, ";", this.isOld).map(oneLine));
    return all.find((parts) => parts.some((part) => part !== "")) ?? [];
  }

  /** The values of a property that are not empty. */
  private textsOf(name: string): readonly string[] {
    return this.named(name)
      .map(({ text }) => unescape(text, this.isOld).trim())
      .filter((text) => text !== "");
  }

  private named(name: string): readonly TextProperty[] {
    return this.properties.filter(({ head }) => head.name === name);
  }
}

/** Some programs put a mailbox where the address of a web page goes. */
function holdsAddresses({ head, text }: TextProperty): boolean {
  return isEmail(head.name) || (head.name === "URL" && /^\s*mailto:/i.test(text));
}
