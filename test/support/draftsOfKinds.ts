import type { Draft } from "../../src/domain/draft/draft";
import { about, aDraft, saying } from "./builders";

type Change = (draft: Draft) => Draft;

/** A subject and a text, to be put into a draft. */
export function words(subject: string, text: string): Change {
  return (draft) => aDraft(() => draft, about(subject), saying(text));
}

/** Drafts of one kind that nobody can mistake, in several languages, beside those of `builders.ts`. */
export const vertrag = words(
  "Kaufvertrag",
  "Anbei der Kaufvertrag. Bitte unterschreiben Sie den Vertrag und senden Sie ihn zurück.",
);
export const 合同 = words("销售合同", "附件是销售合同，请签字盖章后回传。");
export const unPedido = words("Orden de compra", "Adjunto la orden de compra OC-4711 por 200 piezas.");
export const aNotice = words(
  "Notice of delay",
  "We hereby give formal notice that the delivery is delayed because of force majeure.",
);
export const aPowerOfAttorney = words(
  "Power of attorney",
  "Please find attached the power of attorney and the notice of claim from our lawyers.",
);
export const aReminder = words("Payment overdue", "Kindly arrange payment of the overdue balance this week.");
export const shippingPapers = words(
  "Shipping documents",
  "Please find the bill of lading and the packing list. The vessel sails on 3 December, ETA 20 December.",
);
export const 技术问题 = words("图纸公差", "请问图纸上孔的公差是多少？请见附件技术图纸。");
export const unePlainte = words(
  "Réclamation",
  "Vingt pièces sont arrivées endommagées, nous réclamons un remplacement.",
);
export const aCatalogue = words(
  "New catalogue 2027",
  "We are pleased to announce our new product line. See our new catalogue and visit our booth at the fair.",
);
/** Says too little to be of any kind. */
export const aSentence = words("Phone", "Our phone does not work today.");
export const eineFrage = words("Rückruf", "Rufen Sie mich bitte heute noch zurück?");
