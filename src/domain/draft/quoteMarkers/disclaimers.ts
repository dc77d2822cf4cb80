/** What disclaimers say. Alternatives as in `introductions.ts`, whose `messageWords` come after `thisWords`. */

export const thisWords = "this|these|our|diese[rs]?|n?est[ea]|ce|cette|это|данное|本|此|该|這|هذه|هذا|この";

/** How one may begin without naming the message. */
export const readerWords =
  "if you (?:are not|have received)|(?:wenn|falls|sollten) sie nicht|si (?:usted )?(?:no es|ha recibido)|si vous n'etes|(?:se|caso) (?:voce )?nao|письмо (?:может|не)|no (?:contract|order|invoice)";

/** What the message is said to be there, or the reader to have done; or it is denied (`limits`) to be something legal. */
export const secretWords =
  "confiden[tc]|privileged|intended (?:only|solely|for)|in error|vertraulich|ausschlies|irrtumlich|empfanger|geheim" +
  "|destinat|p[ao]r err|engano|sigilo|конфиденц|по ошибке|тайн|保密|机密|機密|仅供|误收|سري|ملك للشركه|بالخطا|誤って|負いません";

export const headingWords =
  "(?:legal )?(?:disclaimer|notice)|(?:aviso? (?:de |legal)?)?confiden[ct]ia[a-z]+(?: notice)?|aviso? legal|(?:rechtlicher )?hinweis|haftungsausschluss|vertraulich" +
  "|конфиденциально|(?:免责|保密)?声明|免責事項|تنبيه|سريه|اشعار السريه|اخلاء مسؤوليه";

/** What a disclaimer speaks of; two of these and one of the limits, below a signature, are one, too. */
export const legalWords =
  "contrac?t|agreement|order|invoice|offer|legal|liabilit|claim|arbitration|vertrag|auftrag|bestellung|rechnung|angebot" +
  "|pedido|factur|fatur|oferta|juridi|responsab|commande|offre|orden|encomenda" +
  "|договор|соглашени|заказ|счет|оферт|合同|合约|订单|发票|协议|法律|契約|注文|請求|عقد|فاتور|شراء|قانون|اتفاق";

/** How it takes them back: no, only, subject to. */
export const limitWords =
  "not|no|neither|only|solely|subject to|unless|kein[a-z]*|nicht|nur|unverbindlich|ni|ningun|solo|sin|aucune?|ne|sans|nao|nem|apenas|не|ни|только|لا|دون";
/** The same in scripts without spaces. */
export const limitStems = "不[得视构構作产具]|无权|仅供|ません|のみ";
