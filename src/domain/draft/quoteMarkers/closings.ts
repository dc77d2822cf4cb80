/** How people sign off, and what their signatures hold. Alternatives as in `introductions.ts`. */

/** A closing formula is any of these … */
export const closingOpeners =
  "with|and|very|best|kind(?:est)?|warm(?:est)?|many|mit|freundlichen?|besten?|herzlichen?|vielen?|liebe|schone" +
  "|un|muchos|muchas|cordiali?|bien|meilleures|sinceres|os|melhores|muito|с|наилучшими|заранее|مع|خالص|اطيب|فائق|وتفضلوا بقبول";

/** … and then one of these. */
export const closingWords =
  "regards|wishes|greetings|rgds|br|best|sincerely|yours|faithfully|truly|cheers|tks|thanks|thank you|in advance" +
  "|grue?ss?(?:en?)?(?: aus [^,]{2,25})?|mfg|vg|lg|hochachtungsvoll|herzlich|danke?" +
  "|(?:saludos?|abra[zc]os?)(?: cordial(?:es)?)?|saluti|atentamente|cordialmente|gracias" +
  "|cordialement|salutations|cdt|a vous|bonne journee|merci|cumprimentos|atenciosamente|at\\.?te?|obrigad[oa]" +
  "|уважением|пожеланиями|приветом|спасибо|благодарю|此致|敬礼|顺祝|顺颂|順頌|祝好|商祺|谢谢|多谢|敬上" +
  "|التحي(?:ه|ات)|تحيات[يى]?|الشكر|الاحترام|شكرا|والسلام" +
  "|敬具|以上|よろしく|お願い(?:いた|致|申し上げ)?し?ます|ありがとうございます";

/** The line that phones and mail programs add, up to their name. */
export const deviceWords =
  "sent (?:from|via)|get|gesendet (?:von|mit)|enviado (?:desde|do)|envoye (?:de|depuis)|отправлено (?:с|из)|发自|從我的|ارسلت من";
export const deviceNames = "phone|ipad|android|outlook|samsung|телефон|手机";

/** What shows that a short line names a department, an office or a company. */
export const organisationWords =
  "dept|department|office|manager|sales|purchasing|logistics|service|ltd|inc|llc|co|gmbh|ag|abteilung|vertrieb|einkauf|buchhaltung|dpto" +
  "|gerencia|administracion|direccion|compras|s\\.?[al]|departamento|direction|sarl|lt?da|s\\.?r\\.?l|b\\.?v|a/s|oy" +
  "|отдел|служба|бухгалтерия|директора?|ооо|[оз]?ао|中心|外贸|采购|财务|قسم|شركه|営業";

/** What stands before a number in a signature. */
export const contactWords =
  "tel(?:efon)?|phone|mob(?:ile?)?|cell|fax|whatsapp|wechat|t|m|movil|тел|моб|факс|电话|手机|传真|微信|هاتف|جوال|携帯";

/** What begins a postscript or a line of facts that the sender adds below his name. */
export const postscriptWords =
  "p\\.? ?[sd]\\.?|n\\.?b|delivery|ship to|deliver to|bank|iban|contact|з\\. ?ы|附|又及|另|注|追伸";
