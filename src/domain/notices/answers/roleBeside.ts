import type { Role } from "../../book/book";
import { inferRole } from "../../book/inferRole";
import { anyOf } from "../../draft/quoteMarkers/words";
import type { FoundAddress, ReadText } from "../readText";

/** What departments are called in the nine languages, as stems over folded text: as companies write them on their contact pages. */
const departments: ReadonlyArray<readonly [Role, string]> = [
  ["purchasing", "purchas|procure|buying|采购|compras|einkauf|achats|закуп|снабжен|مشتريات|المشتريات|購買|仕入|调达"],
  [
    "finance",
    "account(?:s|ing)\\b|financ|invoic|billing|payment|payable|财务|会计|发票|付款|contab|factur|pagos|tesorer|buchhalt|rechnung|compta|faturamento|бухгалт|счет|оплат|محاسب|المالي|فواتير|経理|請求|支払",
  ],
  [
    "technical",
    "technic|engineer|support|r&d|技术|工程|tecnic|ingenier|technik|techni|engenhar|техн|инженер|فني|الفني|هندس|技術",
  ],
  [
    "logistics",
    "logisti|shipp|shipment|freight|warehouse|物流|船务|仓库|发货|embarque|versand|lager|spedition|expedit|transport|логист|отгруз|склад|شحن|لوجست|مخازن|出荷|船積",
  ],
  [
    "quality",
    "quality|qa\\b|qc\\b|complaint|claims|质量|品质|质检|投诉|calidad|qualitat|reklamation|qualite|qualidade|качеств|рекламац|جوده|品質",
  ],
  ["legal", "legal|contracts?\\b|法务|合同|juridic|rechts|juridi|юрид|договор|قانون|法務"],
  [
    "sales",
    "sales|orders?\\b|销售|业务|订单|ventas|pedidos|vertrieb|verkauf|bestell|ventes|commandes?|commercial|vendas|comercial|encomendas|продаж|заказ|مبيعات|طلبات|営業|注文",
  ],
];

const patterns = departments.map(([role, words]) => [role, new RegExp(anyOf(words), "g")] as const);
/** `Sales: anna@…`, `for everything about invoices please write to ben@…`. */
const REACH = 60;

/** The role whose word stands nearest before an address in its line, or behind it in brackets; else what the address itself says. */
export function roleBeside({ folded, addresses }: ReadText, { at, end, address }: FoundAddress): Role | undefined {
  const previous = addresses.reduce((last, other) => (other.end <= at ? Math.max(last, other.end) : last), 0);
  const before = folded.slice(Math.max(at - REACH, previous, folded.lastIndexOf("\n", at - 1) + 1), at);
  const [, behind = ""] = /^\s?[(（]([^)）\n]{1,40})[)）]/.exec(folded.slice(end, end + REACH)) ?? [];
  const inferred = inferRole(address, false);
  return nearestRole(behind) ?? nearestRole(before) ?? (inferred === "other" ? undefined : inferred);
}

function nearestRole(words: string): Role | undefined {
  let nearest: { readonly role: Role; readonly at: number } | undefined;
  for (const [role, pattern] of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match !== null; match = pattern.exec(words))
      if (nearest === undefined || match.index > nearest.at) nearest = { role, at: match.index };
  }
  return nearest?.role;
}
