import type { GreetingWords } from "./greetingWords";

export const en: GreetingWords = {
  openers:
    "dear|my dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|respected|attn|attention|hoi|hej|ciao|salam|howdy|hiya|morning|good day|hullo",
  titles: "mr|mrs|ms|miss|mister|dr|prof(?:essor)?|eng|architect|capt(?:ain)?",
  nobody:
    "all$|every(?:one|body)?$|both$|teams?$|sirs?$|madams?$|ma'am$|gent(?:s|lemen)?$|lad(?:y|ies)|folks?$|guys$|friend|colleague|partner|custom|client|buyer|supplier|vendor|purchas|procure|account|financ|sales$|support|service|department|dept|office|manager|director|management|administ|human$|reader|subscriber|distribut|dealer|agent|agenc|importer|export|trad(?:ers?|ing)$|company|group$|valued|esteemed|sponsor|member|shops?$|stores?$|owner|whom|there$|again$|concern|judge|clerk|notary$|col$|world$|boss$|chief$|captain$|sisters?$|brothers?$|mates?$|buddy$|advocate|counsel|engineer|logistic|warehouse|forward|legal$|board$|staff$|crew$|family|neighbou?r|applicant|guests?$|users?$|visitor|people$|please$|thanks?$|just$|attach|quick$|re$|your$|our$|the$|from$|see$|as$|we$|i$|is$|it$|in$|on$|to$|for|this$|sorry$|hope$|here$|now$|no$|yes$|ok$|ceo$|cfo$|president$|secretar|controller$|planner$|sourcing$|quality$|production$|planning$",
};
