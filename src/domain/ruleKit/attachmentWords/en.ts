import type { AttachmentWords } from "./attachmentWord";

export const en: AttachmentWords = {
  claims:
    "(?:find|see|check|review|sign|open|refer to|per|in|as) (?:it |them |here |the |our |my |signed )?(?:attache?d?|attachments?|enclosed|enclosure)" +
    "|(?:attached|enclosed),? (?:is|are|please|pls|kindly|you|find|herewith|here|for your|the|our|my|hereto|a|an|some|few|commercial|official|signed|[a-z]{2,3}[- ]?\\d{2,})" +
    "|(?:i|we)(?: have|'ve| am|'m| are| hereby| also| just)* (?:attach(?:ed|ing)?|enclosed?|enclosing)" +
    "|the (?:attached|enclosed) [a-z]+|(?:is|are|again|also|here|hereby|herewith) (?:attached|enclosed)" +
    "|(?:attach(?:ed)?|enclosed)(?= *(?:[.,;:!)\n]|$))" +
    "|forgot (?:the|my|to) attach(?:ment)?",
  others:
    "not|n't|never|nothing|without|no (?:[a-z]+ )?(?:attach[a-z]*|enclos[a-z]*|files?|documents?|need)|(?:will|shall|'ll|would) (?:also |then )?(?:be|attach|enclose|send|follow)|(?:going|plan) to|(?:if|once|when|until) (?:you|we|i|it|the|this)[^,]{0,40} (?:attach|enclos)[a-z]*|next week" +
    "|you (?:have |had )?(?:attached|enclosed|forgot|sent)|(?:your|his|her|their) (?:[a-z]+ )?attach[a-z]*|(?:must|should|to|can|could|may|was|were|had|been|is to) (?:be |been |already )?(?:attached|enclosed)" +
    "|(?:last|previous|earlier|first|yesterday's|other) (?:(?:e-?)?mails?|messages?|letter|time|week|one)|yesterday|tomorrow|later|separate[a-z]*|below|link|(?:pls|please|could you|can you) (?:re)?send|(?:please|pls|kindly|you|to|not|must) attach" +
    "|attach (?:great|much|importance|value|no)|parcel|in the (?:box|carton|package)|envelope|courier|pallet|excavator|loader|screws?" +
    "|attach(?:ed)? (?:by|with)|(?:cables?|hoses?|labels?|cords?|handles?|hooks?|straps?) attached|attach(?:ed)? (?:it |them )?(?:on|onto|to|at) (?:the|each|every|all|both|my|our|a) (?!(?:e-?)?mail|message)[a-z]+",
};
