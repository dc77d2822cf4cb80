import type { WritingLanguage } from "../asking/writingLanguage";
import { formalKinds, type FormalKind } from "../kinds/kind";

/** What the formal kinds are called at the head of a subject, in the order of `formalKinds`. */
const words: Readonly<Record<WritingLanguage, string>> = {
  en: "Contract|Legal document|Proforma invoice|Commercial invoice|Order|Official notice",
  "zh-CN": "合同|法律文件|形式发票|商业发票|订单|正式通知",
  "zh-TW": "合約|法律文件|形式發票|商業發票|訂單|正式通知",
  es: "Contrato|Documento legal|Factura proforma|Factura comercial|Pedido|Notificación oficial",
  de: "Vertrag|Rechtliches Dokument|Proformarechnung|Handelsrechnung|Bestellung|Offizielle Mitteilung",
  fr: "Contrat|Document juridique|Facture proforma|Facture commerciale|Commande|Notification officielle",
  pt: "Contrato|Documento jurídico|Fatura proforma|Fatura comercial|Pedido de compra|Comunicado oficial",
  ru: "Договор|Юридический документ|Проформа-инвойс|Коммерческий инвойс|Заказ|Официальное уведомление",
  ar: "عقد|وثيقة قانونية|فاتورة أولية|فاتورة تجارية|أمر شراء|إشعار رسمي",
  ja: "契約書|法的文書|プロフォーマインボイス|コマーシャルインボイス|注文書|正式通知",
};

/** The word for a kind with which a subject begins. */
export function subjectWord(kind: FormalKind, language: WritingLanguage): string {
  return words[language].split("|")[formalKinds.indexOf(kind)] ?? kind;
}
