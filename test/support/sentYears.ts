import type { Message } from "@microsoft/microsoft-graph-types";
import type { TenantState } from "../../emulator/graph/tenant";

const people = [
  ["Bob", "Lee"],
  ["Eva", "Brandt"],
  ["José", "Núñez"],
  ["Анна", "Иванова"],
  ["Mehmet", "Yılmaz"],
  ["Marie", "Dubois"],
  ["伟", "王"],
] as const;
const departments = ["info", "purchasing", "accounts", "einkauf", "sales", "tech", "logistics"] as const;
const HOUR_MS = 3_600_000;

export interface SentYears {
  readonly messages: TenantState["messages"];
  /** A private address that always stands beside one company's. */
  readonly privateOf: (company: number) => string;
}

/** What a salesperson has sent in two years: so many messages to so many companies, in a fixed order; now and then a private address, a machine, a colleague, a circular. */
export function sentYears(count: number, companies: number, now: Date): SentYears {
  const privateOf = (company: number): string => `buyer.company${String(company)}@gmail.com`;
  const messages = Array.from({ length: count }, (_, index) => {
    const company = index % companies;
    const round = Math.floor(index / companies);
    const at = (local: string): string => `${local}@company${String(company)}.example`;
    const [given, family] = people[company % people.length] ?? ["", ""];
    const to = [who(`${given} ${family}`, at(round % 2 === 0 ? "office" : "contact"))];
    const cc = [who("", at(departments[(company + round) % departments.length] ?? "info"))];
    if (company % 3 === 0) cc.push(who(`${given} private`, privateOf(company)));
    if (index % 40 === 0) cc.push(who("Chen", "chen@ourco.example"), who("", "no-reply@portal.example"));
    const circular =
      index % 500 === 499 ? Array.from({ length: 40 }, (__, number) => who("", `x${String(number)}@fair.example`)) : [];
    const time = new Date(now.getTime() - (index + 200) * 8 * HOUR_MS).toISOString();
    const message: Message = {
      id: `sent-${String(index)}`,
      subject: `Message ${String(index)}`,
      sentDateTime: time,
      receivedDateTime: time,
      toRecipients: to,
      ccRecipients: cc,
      bccRecipients: circular,
    };
    return { folder: "sentitems", propertiesVisibleAt: 0, message };
  });
  return { messages, privateOf };
}

function who(name: string, address: string): { emailAddress: { name: string; address: string } } {
  return { emailAddress: { name: name === "" ? address : name, address } };
}
