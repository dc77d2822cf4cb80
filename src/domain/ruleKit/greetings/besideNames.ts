/** What stands beside a name without belonging to it, in all languages together: folded, as alternatives of regular expressions. */

/** Greetings that also come behind the name: `Max, hello`. */
export const hellos =
  "hi|hello|good (?:morning|afternoon|evening|day)|how are|hope you|hola|buen(?:os|as)? (?:dias?|tardes?|noches?)|que tal|como esta|saludos|" +
  "hallo|guten (?:tag|morgen|abend)|moin|servus|gruss gott|bonjour|bonsoir|salut|coucou|comment (?:vas|allez)|bom dia|boa (?:tarde|noite)|" +
  "tudo (?:bem|bom)|td bem|como vai|blz|beleza|привет|здравствуй(?:те)?|добр(?:ый|ое|ого) (?:день|утро|вечер|дня|вечера|утра)|" +
  "доброго времени|приветствую|السلام عليكم|سلام عليكم|صباح (?:الخير|النور)|مساء (?:الخير|النور)|تحيه|مرحبا|اهلا|كيف|حفظ(?:ه|ها|ك|كم)|سلم(?:ه|ك)|بعد التحيه";

/** What may follow a name in the same breath: the sentence has begun, and names nobody else. */
export const fillers =
  /^(?:please|pls|plz|thanks?|thx|just|quick|as|we|i|is|it|in|on|to|for|this|sorry|hope|now|can|could|do|did|have|are|what|when|where|why|how|will|would|any|the|our|your|you|re|attach\S*|got|ihr|euch|du|sie|da|nur|kurz|anbei|bitte|danke|vielen|wie|heute|im|zur|noch|ich|wir|kannst|konnen|hast|haben|die|der|das|ist|war|hier die|gracias|por|le|les|te|os|me|ya|oye|adjunto|como|que|para|su|mi|una?|tienes|puedes|merci|voici|ci|je|tu|nous|vous|pour|suite|comme|est|la|on|peux|as-tu|obrigad[oa]|segue|em|voce|vc|vcs|tudo|no|na|meu|minha|pode|pf|preciso|queria|viu|во|вам|вас|мы|я|подскаж\S*|прошу|высыл\S*|направл\S*|наш[аи]?|ваш[аи]?|по|спасибо|пожалуйста|посыла\S*|для|на|в|как|это|скинь|можно|شكرا|نرفق|مرفق|بخصوص|بالنسبه|نود|ارجو|هذا|هذه|تم|وصل\S*|في|عن|قبل|لكم|اليوم|هل|وين|متي|ممكن|الرجاء)$/;

/** Words at the head of a line, before a comma or a greeting, that are no names. */
export const noVocatives =
  /^(?:well|okay|sorry|thanks?|great|perfect|urgent|important|attention|yeah|sure|bueno|bien|perdon|disculp\S*|gracias|perfecto|urgente|importante|atencion|genial|listo|claro|vale|pardon|merci|parfait|super|encore|voila|allo|danke|perfekt|wichtig|dringend|achtung|entschuldig\S*|nochmal\S*|prima|desculp\S*|obrigad\S*|perfeito|otimo|certo|atencao|извини\S*|прости\S*|спасибо|отлично|хорошо|срочно|важно|внимание|повторно|итак|понял\S*|кстати|тогда|ладно|снова|опять|всем|اسف|عاجل|تمام|طيب|حاضر|شكرا|للتذكير)$/;

/** What begins a remark about the person just named, who is then not spoken to: `Olga, our accountant, …`. */
export const remarks =
  /^(?:(?:our|my|the|an?|from|who|whose|notre|mon|ma|le|la|un|une|de|du|qui|unsere?|meine?|der|die|das|ein|eine|von|vom|nuestr[oa]|mi|el|una|del|que|quien|noss[oa]|meu|minha|o|a|do|da|dos|quem|наш[а]?|мой|моя|котор[а-я]{2}|из|от) [^,.;:!?]{1,50}|[^ ,.;:!?]{1,30}),/;

/** What is said before a name in answer: the name behind it, with a comma, is spoken to. */
export const answers =
  /^(?:(?:many |muito |muchas |vielen |merci )?(?:thanks|thank you|ok|okay|yes|no|sure|sim|si|oui|non|ja|nein|danke|dank|merci|beaucoup|gracias|obrigad[oa]|perfecto|perfeito|parfait|super|great|noted|claro|fechado|combinado|listo|вот|да|нет|спасибо|хорошо|отлично|понял|поняла|ок),? )/;

/** Several are named behind one title: `Messieurs Dupont et Durand`. */
export const pluralTitles =
  /^(?:messieurs|mesdames|mm|messrs|sres|sras|srs|senores|senoras|senhores|senhoras|herren|господа)[.]? (?=[^ ,]{2,30}(?: [^ ,]{2,30})? (?:et|y|e|und|and|и) [^ ,]{2})/;
/** What follows such a one in the name of a company. */
export const firmWords =
  /^(?:fils|freres|cie|associes|sons|co|hijos|asociados|filhos|associados|sohne|soehne|сыновья)$/;
