import { isFreeMail } from "../../address/freeMail";
import { parseDomainName, type DomainName } from "../../address/domainName";
import { present } from "../../text/members";
import type { Client, ImHandle, Weekday } from "../book";
import type { RegistrableDomain } from "../parseBook";
import type { ContactRow } from "./contactRow";
import { clientOfCell } from "./detailCells";

/** A client with what a contact says of its company, where the book says nothing yet. */
export function withContactFields(
  client: Client,
  { fields, organization }: Pick<ContactRow, "fields" | "organization">,
  registrable: RegistrableDomain,
): Client {
  const { shortName, country, timeZone, owner, manner } = fields;
  const domains = domainsOf(fields.domains, registrable).filter((domain) => client.domains.indexOf(domain) < 0);
  const languages = partsOf(fields.languages);
  const weekend = partsOf(fields.weekend).map(Number).filter(isWeekday);
  const handles = handlesOf(fields.im).filter(
    ({ service, handle }) => client.handles?.some((one) => one.service === service && one.handle === handle) !== true,
  );
  const told = clientOfCell(fields.clientDetails, registrable);
  return {
    ...told,
    ...client,
    ...(told.parties !== undefined && client.parties.length === 0 ? { parties: told.parties } : {}),
    ...(isNew(client.shortName, shortName) ? { shortName } : {}),
    ...(isNew(client.country, country) && /^[A-Za-z]{2}$/.test(country) ? { country: country.toUpperCase() } : {}),
    ...(isNew(client.timeZone, timeZone) ? { timeZone } : {}),
    ...(isNew(client.owner, owner) ? { owner } : {}),
    ...(isNew(client.manner, manner) ? { manner } : {}),
    ...(client.languages.length === 0 && languages.length > 0 ? { languages } : {}),
    ...(client.weekend === undefined && weekend.length > 0 ? { weekend } : {}),
    ...(domains.length === 0 ? {} : { domains: client.domains.concat(domains) }),
    // A handle belongs to a person; where the company is not named it is the person's own.
    ...(handles.length === 0 || organization === "" ? {} : { handles: (client.handles ?? []).concat(handles) }),
  };
}

/** Several values in one cell. */
export function partsOf(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function isNew(before: string | undefined, said: string | undefined): said is string {
  return before === undefined && said !== undefined && said.trim() !== "";
}

function domainsOf(text: string | undefined, registrable: RegistrableDomain): readonly DomainName[] {
  return present(
    partsOf(text).map((part) => {
      const domain = parseDomainName(part);
      return domain === undefined || isFreeMail(domain) ? undefined : registrable(domain);
    }),
  );
}

/** `WeChat: bob_lee` as the readers of contacts write it. */
function handlesOf(text: string | undefined): readonly ImHandle[] {
  return present(
    partsOf(text).map((part) => {
      const [, service = "", handle = ""] = /^([^:]*):\s*(.+)$/.exec(part) ?? ["", "", part];
      return handle === "" ? undefined : { service: service.trim(), handle: handle.trim() };
    }),
  );
}

function isWeekday(day: number): day is Weekday {
  return Math.floor(day) === day && day >= 1 && day <= 7;
}
