import type { AttachmentWords } from "./attachmentWord";
import { slipsOf } from "./slipsOf";

const SLIPS = slipsOf("attached", "enclosed", "attachment");
const DONE = `(?:attache?d|attch?d|attched|attachd|enclosed|${SLIPS})`;
const MAIL = "(?:(?:e-?)?mail|message|letter|note)";
const THING =
  "(?:crates?|box(?:es)?|cartons?|cases?|drums?|bags?|lids?|parcels?|packages?|containers?|pallets?|toolbox|machines?|pumps?|goods|frame|housing|wall|door)";

export const en: AttachmentWords = {
  claims:
    `(?:find|see|check|review|sign|open|refer to|per|in|as|via|confirm|read|use) (?:it |them |here |the |this |our |my |an? |signed |duly )?(?:attach(?:ed)?|attache?ments?|enclosed|enclosures?|${SLIPS})` +
    `|${DONE},? (?:is|are|please|pls|plz|kindly|you|find|herewith|here|for [a-z]+|the|our|my|hereto|a|an|some|few|two|both|all|also|as (?:requested|discussed|agreed|promised|per|an? |pdf)|in pdf|updated|revised|latest|new|copy|copies|commercial|official|signed|proforma|invoice|[a-z]{2,3}[- ]?\\d{2,})` +
    `|(?:^|[\\n ])${DONE} (?!to |by |with |on |in )[a-z]+|${DONE} (?:to|with|in) (?:this|the present) ${MAIL}` +
    "|(?:i|we)(?: have|'ve| am|'m|'re| are| hereby| herewith| also| just| now| here| gladly)* (?:attach(?:ed|ing)?|enclosed?|enclosing)" +
    "|(?:attaching|enclosing)(?: herewith| here)? (?:the|our|my|a|an|some|your|copy|copies|for|both|two)" +
    `|(?:the|our|my|these|both|all|as) (?:[a-z]+ )?${DONE} [a-z]+|(?:is|are|again|also|here|hereby|herewith|now|duly|files?|pdf|copy) ${DONE}` +
    `|(?:attach|${DONE})(?= *(?:[.,;:!)\\n]|$| [-–—] ))|(?:pleased|happy|glad|delighted|pleasure|like) (?:to|in) (?:attach|enclos)(?:e|ing)?|(?:again|this time|now|here),? with (?:the |an )?attachments?|pfa|encl\\.?:? [a-z]+` +
    `|(?:send|find|includ|forward|submit|transmit|add|pass|provid)(?:e|ing|ed|ted|ting)?(?: [^.\\n]{0,60})? (?:with|in|by|to) this ${MAIL}|(?:with|in) this ${MAIL},? (?:i|we|you|please)(?: [a-z']+){0,3} (?:send|sending|find|get|receive|have)` +
    "|(?:find|send|sending|submit|forward)[^.,\\n]{0,30} herewith|herewith (?:is|are|the|our|please|send)|forgot (?:the|my|to) attach(?:e?ment)?",
  others:
    "not|[a-z]*n't|cannot|never|nothing|without|instead of|no (?:[a-z]+ )?(?:attach[a-z]*|enclos[a-z]*|files?|documents?|need)|(?:will|shall|'ll|would) (?:also |then )?(?:be|attach|enclose|send|follow|receive|get|submit|provide|forward|share|e-?mail|mail|come|arrive)|(?:going|plan) to|(?:if|once|when|until) (?:you|we|i|it|the|this)[^,]{0,40} (?:attach|enclos)[a-z]*|next week" +
    "|you (?:have |had |'ve )?(?:attached|enclosed|forgot|sent)|(?:your|his|her|their) (?:[a-z]+ )?attach[a-z]*|(?:must|should|to|can|could|may|was|were|had|been|is to) (?:be |been |already )?(?:attached|enclosed)|(?:did|does|were|has) (?:the|it|your)|did you|(?:could|can|do|have) you (?:also |please )?(?:open|opened|attach|attached|see the attachments?)" +
    `|(?:last|previous|earlier|first|yesterday's|other) (?:(?:e-?)?mails?|messages?|letter|time|week|one)|last [a-z]+day|where|yesterday|tomorrow|later|separate[a-z]*|(?:see|mail|message|thread|email|as) below|empty|link|(?:pls|please|could you|can you) (?:re)?send|(?:please|pls|kindly|you|not|must|(?:need|have|want|able|remember|asked|documents|how|sure|forget) to) attach|(?:attach|enclos)[a-z]* (?:[a-z]+ ){0,4}(?:in|to|with|of|from) (?:my|our|your|the|that|an?) (?:[a-z]+ )?${MAIL}s? (?:of|from|dated|on|sent|last)` +
    `|(?:to|with|in|of|from) (?:your|his|her|their|that) (?:[a-z]+ )?(?:${MAIL}|order|enquiry|inquiry|po)|(?:attach|enclos)[a-z]* (?:[a-z]+ ){0,2}on (?:\\d|(?:the )?\\d|mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:attach|enclos)[a-z]* (?:[a-z]+ )?(?:back in|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)|(?:mon|tues|wednes|thurs|fri|satur|sun)day's (?:e-?mail|mail|message|letter)|ago` +
    "|(?:received|got|thanks for|thank you for|opened) (?:all |both )?(?:the|your|these) (?:attach|enclos)[a-z]*|missing|corrupt(?:ed)?|blocked|stripped|too (?:big|large|heavy)|(?:size|limit) of|password for" +
    "|attach (?:great|much|importance|value|no|so|any|particular)|parcel|in the (?:box|carton|package)|envelope|courier|excavator|loader|screws?|(?:very|so|too|quite|deeply|emotionally|firmly|permanently|securely) attached|(?:strings|conditions) attached" +
    "|attach(?:ed)? (?:by|with)|(?:cables?|hoses?|labels?|cords?|handles?|hooks?|straps?|bracket|tags?|stickers?) (?:is |are )?(?:already )?(?:attached|enclosed)|attach(?:ed)? (?:it |them )?(?:on|onto|to|at) (?:the|each|every|all|both|my|our|a|an|your|its|their) (?!(?:e-?)?mail|message|letter|present)[a-z]+" +
    `|(?:attach|enclos)[a-z]* (?:[a-z]+ ){0,2}(?:in|inside|with|to|on|onto|under) (?:the |each |every |your |our |one |a )?(?:[a-z]+ )?${THING}|attached (?:to|in|on|under) (?:ticket|case|order|portal|po|claim)`,
  farther:
    `(?:in|inside) (?:the |each |every |your )?(?:[a-z]+ )?${THING}[^.]{0,60} (?:attached|enclosed)|(?:ticket|portal)[^.]{0,20} attached` +
    "|(?:after (?:payment|receipt|receiving|we|you|full|the (?:payment|balance|deposit))|upon|once|as soon as|when (?:we|i|the))[^.]{0,90} (?:send|mail|email|forward|get|receive|attach|share|submit|issue)[^.]{0,50} (?:attach|enclos)[a-z]*" +
    "|(?:we|i) (?:attach|enclose)[^.;]{0,50} (?:once|as soon as|after|when) (?:we|i|the|payment|you)|(?:send|mail|forward|email)[^.;]{0,50} (?:attached|attachment),? (?:once|as soon as|after|when) (?:we|i|the|payment|you)",
};
