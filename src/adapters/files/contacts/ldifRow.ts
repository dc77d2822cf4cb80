import type { ContactField, ContactRow } from "../../../app/ports/contactFiles";
import { readDistinguishedName } from "./ldifNames";
import type { LdifRecord } from "./ldifRecords";
import { oneLine, wholeName } from "./tableNames";
import { readAddressField } from "./vcardAddresses";
import { eachOnce, personName, presentFields } from "./vcardRowParts";

/** Mail addresses, the first of a person first: Thunderbird and Netscape, Active Directory, Lotus Domino, OpenLDAP's schemas. */
const ADDRESSES = words(
  "mail rfc822mailbox email emailaddress e-mail mozillasecondemail xmozillasecondemail secondemail othermailbox " +
    "mailalternateaddress maillocaladdress alternateemail targetaddress",
);
/** Active Directory's addresses of all kinds, each after the name of its kind (MS-ADA3). */
const PROXY_ADDRESSES = words("proxyaddresses");
const FIELDS: Readonly<Partial<Record<ContactField, readonly string[]>>> = {
  country: words("countryname c co friendlycountryname mozillaworkcountryname mozillahomecountryname"),
  languages: words("preferredlanguage"),
  department: words("department ou orgunit organizationalunitname"),
  jobTitle: words("title"),
  note: words("description info comment notes"),
  im: words("nsaimid mozillaaimscreenname nscpaimscreenname msrtcsip-primaryuseraddress"),
};
const ORGANIZATION = words("company o organizationname mozillacompany");
const NAMES = words("displayname cn commonname");
const GIVEN = words("givenname");
const FAMILY = words("sn surname");
const NICKNAMES = words("mozillanickname xmozillanickname");
const [DN, CLASS, CHANGE] = [words("dn"), words("objectclass"), words("changetype")];
const WANTED: ReadonlySet<string> = new Set(
  [
    words("add replace delete -"),
    [...DN, ...CLASS, ...CHANGE, ...PROXY_ADDRESSES, ...ORGANIZATION, ...NAMES, ...GIVEN, ...FAMILY, ...NICKNAMES],
    ADDRESSES,
    ...Object.values(FIELDS),
  ].flat(),
);
/** Records of a directory's own branches, unless they are of somebody too. */
const BRANCHES: ReadonlySet<string> = new Set(
  words("organizationalunit organization domain domaindns dcobject container builtindomain country locality"),
);
const SOMEBODY = /person|contact|user|group|list/i;

/** All values of attributes, in their order. */
type Values = (names: readonly string[]) => readonly string[];

/** Whether an attribute says something that a row has. */
export function isWanted(name: string): boolean {
  return WANTED.has(name);
}

/** What the book can use of a record, by the texts of its values; `undefined` for one that is of nobody. */
export function rowOf(row: number, record: LdifRecord, texts: readonly string[]): ContactRow | undefined {
  const byName = valuesOf(record, texts);
  const all: Values = (names) => names.flatMap((name) => byName.get(name) ?? []);
  const { addresses, hasForeign } = addressesOf(all);
  const name = nameOf(all, addresses);
  const isEmpty = name === "" && addresses.length === 0 && !hasForeign && all(CLASS).length === 0;
  if (isEmpty || isRemoval(all) || (addresses.length === 0 && isBranch(all))) return undefined;
  return {
    row,
    name,
    organization: oneLine(all(ORGANIZATION)[0] ?? ""),
    addresses,
    fields: presentFields(
      Object.entries(FIELDS).map(([field, sources]) => [field, fieldOf(field, all(sources))] as const),
    ),
    ...(record.isTooLong ? { problem: "too-long" } : hasForeign ? { problem: "malformed" } : {}),
  };
}

function addressesOf(all: Values): { readonly addresses: readonly string[]; readonly hasForeign: boolean } {
  const found = all(ADDRESSES).map(withoutKind).map(readAddressField);
  // What is not SMTP among these is there beside an address that is.
  const proxies = all(PROXY_ADDRESSES).filter((address) => /^smtp:/i.test(address));
  const stated = [...found.flatMap(({ addresses }) => addresses), ...proxies.map(withoutKind)];
  const addresses = stated.length > 0 ? stated : readDistinguishedName(all(DN)[0] ?? "").addresses;
  return { addresses: eachOnce(addresses), hasForeign: found.some(({ hasForeign }) => hasForeign) };
}

function nameOf(all: Values, addresses: readonly string[]): string {
  const parts = wholeName({ given: all(GIVEN)[0] ?? "", middle: "", family: all(FAMILY)[0] ?? "" });
  const { commonName } = readDistinguishedName(all(DN)[0] ?? "");
  return personName([...all(NAMES), parts, ...all(NICKNAMES), commonName], addresses);
}

function isRemoval(all: Values): boolean {
  return /^(?:delete|modr?dn)$/i.test(all(CHANGE)[0] ?? "");
}

function isBranch(all: Values): boolean {
  const classes = all(CLASS).map((name) => name.toLowerCase());
  return classes.some((name) => BRANCHES.has(name)) && !classes.some((name) => SOMEBODY.test(name));
}

function fieldOf(field: string, values: readonly string[]): string {
  return field === "note" ? values.join("\n") : oneLine(values[0] ?? "");
}

/** The values by their names; of a record that changes another, those that it takes away are not among them. */
function valuesOf({ values }: LdifRecord, texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  let isDeleting = false;
  values.forEach(({ name }, index) => {
    const text = (texts[index] ?? "").trim();
    const isModifying = byName.get("changetype")?.[0]?.toLowerCase() === "modify";
    if (isModifying && (name === "-" || name === "add" || name === "replace")) isDeleting = false;
    if (isModifying && name === "delete") isDeleting = true;
    if (isDeleting || text === "") return;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [text]);
    else known.push(text);
  });
  return byName;
}

/** `SMTP:bob@acme.example` without what says that it is one. */
function withoutKind(address: string): string {
  return address.replace(/^smtp:\s*/i, "");
}

function words(text: string): readonly string[] {
  return text.split(" ");
}
