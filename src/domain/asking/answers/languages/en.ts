import type { AnswerWords } from "../answerWords";

export const en: AnswerWords = {
  purposes: {
    official:
      "official document*|official paper*|official letter*|official communication*|official mail*|official correspondence|formal document*|formal paper*|formal letter*|contract*|agreement*|important document*|important paper*",
    personal: "private|personal|small talk|chat|chats",
    purchasing:
      "buyer|buyers|order|orders|purchase order*|po|pos|po's|purchas*|procurement|quotation*|quote|quotes|offer|offers|price list*|rfq*",
    technical:
      "engineer|engineers|technical|tech|drawing*|engineering|spec|specs|specification*|data sheet*|datasheet*|r&d|design|designs|cad",
    finance:
      "money|invoice*|invoicing|bill|bills|billing|payment*|accounting|accounts|accounts payable|statement*|finance|financial|remittance*|proforma*|pi|credit note*|bank detail*",
    logistics:
      "shipping*|shipment*|shipping doc*|delivery note*|packing list*|b/l|bill of lading|bills of lading|logistics|transport*|customs|dispatch|freight|awb|deliveries",
    quality: "quality|complaint*|claim|claims|qc|qa|inspection*|certificate*|warranty|defect*",
    legal: "legal|lawyer*|nda|ndas|compliance",
    sales: "marketing|sales matter*|sales question*",
    everything:
      "everything|anything|all document*|all paper*|all mail*|all email*|all e-mail*|all correspondence|all of these|all of them|all four|all matter*|all topic*|for all|all to|all communication*",
    rest: "otherwise|everything else|anything else|all else|the rest|other matter*|other topic*|other question*|all other*|general",
  },
  cues: {
    yes: "affirmative|absolutely|exactly|indeed|definitely|yes|yep|yeah|yup|ok|okay|sure|correct|confirmed|right",
    thanks: "thanks|thank you|many thanks|thx|tks|please|pls",
    no: "no|nope|not any more|not anymore|not really",
    not: "not|don't|never",
    right:
      "that's the one|that is the one|same one|both are fine|they are fine|these are fine|addresses are fine|mailbox is fine|address is fine|one is fine|it is fine|it's fine|it's ok|it's okay|its ok|all ok|all okay|looks good|it is ok|correct as is|that one works|it works|still correct|still right|still valid|still fine|still good|still ok|still okay|still active|still in use|still works|still the same|still current|is correct|is right|is ok|is okay|is valid|are correct|are right|are ok|are valid|that's right|that's correct|it's right|it's correct|all correct|all good|all fine|same as before|as before|no change*|nothing has changed|nothing changed|not changed|hasn't changed|unchanged|remain* the same|remains valid|we confirm|i confirm|i can confirm|hereby confirm|keep using|continue to use|can confirm",
    gone: "does not work any more|doesn't work any more|doesn't work anymore|no longer|not in use|out of use|not use … any more|not use … anymore|don't use|do not use|not send … any more|not send … anymore|not write … any more|not write … anymore|don't send anything|stop using|stop sending|closed|deactivated|disabled|discontinued|obsolete|not valid|invalid|outdated|has been deleted|is dead|not active|inactive|isn't used",
    left: "left the company|left us|has left|have left|is no longer with|no longer works|no longer with us|retired|moved on|resigned",
    insteadOf: "instead of|rather than|in place of|not to|and not|replaces|replacing",
    ratherThan: "is replaced by|was replaced by|has been replaced by|replaced by",
    change:
      "change to|please change|moved to|we moved|have moved|then|instead|from now on|now|new|changed to|has changed|replaced by|in future|in the future|successor|going forward|any more|anymore",
    here: "this address|this email|this e-mail|this mailbox|this mail|this one|my address|my email|my e-mail|my mailbox",
    me: "i'm the one|i am the one|with me|i take care|i handle|i look after|i am responsible|i'm responsible|i am in charge|i'm in charge|to me|directly me|email me|write me",
    use: "use|send|write|mail|email|e-mail|address|go to|goes to|contact us|copy to|forward",
    unclear:
      "not the right person|not the person|unsubscribe|mailing list|remove me|i would say|pending|not yet decided|will be changed|is going to change|not sure|i think|i guess|i suppose|i believe|maybe|perhaps|probably|might be|should be fine|will check|let me check|to check|need to check|have to check|check with|i'll check|please check|will ask|have to ask|need to ask|i'll ask|will discuss|come back to you|get back to you|let you know|will confirm|will advise|will send you|will revert|revert to you|no idea|don't know|noted|as far as i know|tomorrow|next week",
    told: "you sent|you have sent|you had sent|forwarded|was sent|were sent|have sent|has sent|sent … yesterday|i sent|we sent|have received|received|already sent|got our|passed on|bounced",
    away: "do not reply to this|automatically generated|will be answered within|this is an automated|auto-generated|has been received and|out of office|out of the office|on annual leave|i am on leave|i'm on leave|am on holiday|am on vacation|on holiday until|on vacation until|on leave until|automatic reply|auto reply|auto-reply|away from my desk|currently away|limited access to|maternity leave|office is closed|office will be closed|no access to",
    copy: "cc|copy|cc'd|in copy|with copy to|copied to",
    inCopy: "in copy|in cc|on cc|in the copy|copied",
    request: "could you|can you|would you|will you please|can we ask you|may i ask you|may we ask you",
    but: "but|however|except|only",
  },
};
