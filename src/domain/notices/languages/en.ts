import type { NoticeWords } from "./noticeWords";

const COMPANY =
  "(?:(?:the|our|this|my|their) )?(?:\\w+ )?(?:company|firm|organi[sz]ation|business|corporation|enterprise|§+)";
const MAIL = "(?:e-?mail|mail)(?: (?:address(?:es)?|accounts?|ids?|box))?|mailbox(?:es)?|inbox|gmail|hotmail";
const OWN = "(?:this|my|our|the|that|these|old|previous|former|above)";
const ENDED =
  "no longer (?:in use|used|monitored|active|valid|available|checked|read|attended|maintained|working|operational|in service|reachable)" +
  "|closed|closing|de-?activated|shut down|discontinued|disabled|deleted|removed|retired|stop(?:ped)? working|not working|out of use|out of service|obsolete|decommissioned|switched off|cancell?ed|phased out|abandoned|terminated";
const WILL_BE = "(?:is|are|was|were|will be|will soon be|has been|have been|is being|gets|is now|are now|going to be)";
const ADVERBS = "(?: (?:now|recently|already|since|also|then|soon|sadly|officially|finally|just|be|been|decided to))*";
const GOING = "(?:left|leave|leaving|resigned from|quit|quitting|departed|parted ways with|retired from|moved on from)";
const WORK = "(?:work(?:s|ing)?|employed|associated|affiliated)";

/**
 * Bounces: the texts of RFC 3463, Exchange and Microsoft 365, Postfix, Exim, qmail, Sendmail, Gmail, Yahoo, Zoho, Domino and
 * MailEnable, which are English whatever their reader speaks. Answers: what English speakers write when they go or are out,
 * and how non-native speakers in trade say the same ("mail id", "do not use this mail any more").
 */
export const en: NoticeWords = {
  isSpaced: true,
  bounce: {
    title:
      "undeliver(?:able|ed)|delivery (?:status notification|(?:has )?failed|failure|error|problem)|failure notice|returned mail|mail (?:delivery )?fail(?:ed|ure)|returning message to sender|systems? bounce|not delivered|bounced",
    returned:
      "not delivered|(?:could ?n[o']t|could not|cannot|can't|unable to|not able to|was ?n[o']t|wasn't able to|has not been) (?:be )?delivered?|unable to (?:deliver|send)|wasn't delivered|delivery (?:has )?failed|delivery to the following|permanent (?:fatal )?errors?|failed permanently|could not be (?:reached|sent)|can't be delivered|returned to sender|address not found|inbox full",
    delayed:
      "will (?:be )?retr(?:y|ied)|still being retried|delivery (?:is )?(?:delayed|incomplete)|delayed|warning only|not yet been delivered" +
      "|delivery attempts will continue|no action is required|keep trying|try(?:ing)? to deliver (?:it|your message) again|status notification \\(delay\\)",
    noSuchMailbox:
      "user (?:is )?unknown|unknown (?:user|recipient|address|mailbox|local[ -]?part)|no such (?:user|mailbox|recipient|address|account|person)" +
      "|(?:user|recipient|mailbox|address|account)[^.]{0,40} (?:not found|(?:does|did) not exist|doesn't exist|not exist|is not listed|not listed|not known|is unknown|is disabled|has been disabled|is inactive|deactivated)" +
      "|(?:wasn't|was not|could ?n[o']t be|couldn't be|could not be|not) found (?:at|by smtp)|address (?:not|couldn't be|could not be) found|email account that you tried to reach does not exist" +
      "|no mailbox here|not a valid (?:user|mailbox|recipient)|invalid (?:recipient|mailbox|user|address)|recipient ?not ?found|exrecipnotfound|recipnotfound" +
      "|mailbox (?:is )?(?:unavailable|not available|disabled)|account (?:is |has been )?(?:disabled|suspended|closed|deleted)|doesn't have an? [^ ]+ account|unrout(?:e)?able address|recipient address rejected: (?:access denied|undeliverable address|unverified address|unknown)" +
      "|isn't listed|no longer (?:on server|here|accepts)|address rejected|recipient (?:is )?rejected|recipient no longer",
    mailboxFull:
      "(?:mailbox|inbox|mail box|account|recipient)[^.]{0,25} (?:is )?(?:full|over (?:its )?quota)|over ?quota|quota (?:exceeded|violation)|exceed(?:s|ed|ing)? (?:the |its |their )?(?:mailbox|storage|disk)|mailbox full|insufficient (?:system )?storage|not enough (?:disk )?space|out of (?:disk )?space|quotaexceeded",
    domainGone:
      "indicated no smtp service|host unknown|host not found|host or domain name not found|domain (?:name )?(?:[^ ]+ )?(?:does not exist|doesn't exist|not found|couldn't be found|could not be found|is not valid|unknown)|no such (?:domain|host)|domain ?nonexistent|infodomainnonexistent|nxdomain|null ?mx|no mx record|non-existent hosts?|unknown (?:host|domain)|couldn't find any host|does not accept mail|unroutable domain|dns domain [^ ]+ does not exist",
    refused:
      "spam|spamhaus|blocklist|blacklist|block list|black list|block(?:ed)?|reputation|anti-?spam|unsolicited|virus|malware|policy|too (?:large|big)|size limit|exceeds? (?:the )?(?:maximum|size|fixed)|message size|sizelimit|recipsizelimit" +
      "|sender (?:address )?(?:rejected|denied|verify)|bad outbound sender|valid sender|dmarc|spf|dkim|not (?:authorized|permitted|allowed)|authentication|relay(?:ing)? (?:access )?denied|unable to relay|content (?:denied|rejected)|attachment|rate limit|too many|restricted|notauthorized|rejected due to|suspicious|forbidden",
    expired:
      "timed out|timeout|retry time|expired|too long|queue|connection (?:refused|reset)|network unreachable|no answer",
    copy: "(?:this is|here is|below this line is) a copy of|original message (?:headers|follows|below)|message headers follow|transcript of session|----- original message|return-path:|received: (?:from|by)",
  },
  answer: {
    automatic:
      "automatic reply|auto(?:matic)?[ -]?(?:reply|response|answer)|autoreply|autoresponder|out of (?:the )?office",
    left:
      `i(?:'m| am|'ve| have|'ll| will| shall| had)?${ADVERBS} ${GOING} ${COMPANY}` +
      `|i(?:'m| am)${ADVERBS} (?:retiring|moving on|finishing (?:up )?(?:at|with) ${COMPANY}|leaving (?:my|the) (?:job|post|position|role))|i(?:'ve| have| will)${ADVERBS} (?:retired?|resign(?:ed)?)|i(?:'ve| have)${ADVERBS} moved on` +
      "|(?:is|was|will be) my (?:last|final)(?: working| official| business)? day|my (?:last|final)(?: working| official| business)? day(?: (?:at|with|in|here|of)[^;]{0,40}?)? (?:is|was|will be)|my (?:employment|time|contract|tenure|career|service|work)[^;]{0,40} (?:ends|ended|has ended|will end|comes? to an end|has come to an end|is over)" +
      `|i(?:'m| am)(?: now)? (?:no longer|not) (?:with|${WORK}|part of|a member|an employee|at) [^;]{0,40}(?:any ?more|any longer|§|compan|firm|here|us\\b|team)|i(?:'m| am)(?: now)? no longer (?:with|${WORK}|part of|a member|an employee|at)|i no longer work|i (?:do not|don't) work [^;]{0,30}any ?(?:more|longer)` +
      "|(?:the|this) (?:person|employee|recipient|user|individual|colleague|addressee|contact)(?: that| whom| who| you| are| were| is| trying| to| reach| wrote| write| contact| wish| want| addressed| your| message| was| for| have| has)* (?:is no longer|has left|no longer|left)" +
      "|leave[^;]{0,30} for good|(?:started|starting|start|accepted|taking up) a new (?:job|position|role|challenge)",
    leftSomebody:
      `(?:has|have|is|will|'s|had)${ADVERBS} ${GOING} (?:${COMPANY}|us\\b)|left ${COMPANY}|no longer (?:with|at|part of|a member of|an employee of) (?:us\\b|${COMPANY}|our team)|no longer (?:${WORK}|an employee)` +
      `|(?:does not|doesn't|do not|don't) work [^;]{0,40}any ?(?:more|longer)|has (?:retired|resigned|passed away)|ceased to (?:work|be employed)|last (?:working )?day (?:with us|at ${COMPANY})`,
    closed:
      `${OWN} (?:[a-z]+ ){0,2}?(?:${MAIL})(?: @+)?,? (?:(?:now|also|soon|therefore|here) )?${WILL_BE} (?:[a-z]+ ){0,2}?(?:${ENDED})|this (?:address|account) ${WILL_BE} (?:[a-z]+ )?(?:${ENDED})|@+[),>]{0,2} (?:[a-z]+ )?${WILL_BE} (?:[a-z]+ ){0,2}?(?:${ENDED})` +
      `|(?:do not|don't|no longer|will not|stopped|stop|cease to) (?:us(?:e|ing)|check(?:ing)?|monitor(?:ing)?|read(?:ing)?|have access to) (?:this|my old|our old|the old|@+)(?: (?:${MAIL}|address|account))?` +
      `|${OWN} (?:[a-z]+ ){0,2}?(?:${MAIL}|address) (?:no longer (?:works|exists)|does not (?:work|exist) any ?more|(?:will )?(?:cease|expires?|stops? working))|(?:do not|don't) (?:reply|write|send)[^;]{0,20} to (?:this|my old|the old|our old) (?:[a-z-]+ )?(?:${MAIL}|address) (?:again|any ?more|any longer)`,
    moved:
      `(?:my|our|the|this) new (?:[a-z]+ )?(?:${MAIL})|new (?:[a-z]+ )?(?:e-?mail|mail) (?:address(?:es)?|accounts?|ids?|box)|new (?:e-?mail|mail|mailbox)(?:: ?| is )@+|(?:my|our|the|company|all) (?:[a-z]+ )?(?:${MAIL})(?: @+)? (?:has|have|will|is|are|was|were)(?: now| recently| been| be| being)* (?:chang|replac|mov|migrat|updat|switch)[a-z]+` +
      `|(?:my|our) (?:[a-z]+ )?(?:${MAIL}) (?:changes?\\b|now is|is now)|(?:e-?mail|mail|mailbox)(?: account)? (?:was|has been|got|is|were) (?:hacked|compromised)|is my new(?: one)?|chang(?:ed|ing|e of) (?:my |our |the |of )?(?:[a-z]+ )?(?:${MAIL})|new (?:mail |e-?mail |web |internet |company )?domain|chang(?:e|es|ed|ing) (?:of |our |the )+domain|(?:our|the) domain (?:has |is |will )?(?:been )?chang[a-z]+|replace @+ (?:with|by) @+|(?:moved|changed|switched) (?:to|from) @+`,
    movedPerhaps: "new (?:contact |business |company )?address",
    contact:
      "contact|e-?mail(?: to)?|write|reach|reach out|direct|send|sent|address|forward|re-?send|refer|turn to|get in touch|use|liaise|speak|successor|replace(?:ment|d by)|tak(?:e|en|es|ing) over|look(?:s|ing)? after|handled by|in charge|responsible|instead|at your (?:service|disposal)|handing over|handle[sd]?|deal(?:s|ing)? with|support you|point of contact|handed over|assist",
    me: "(?:write|send|reply)[^;]{0,20} to this (?:one|address|mailbox|e-?mail)|(?:write to|contact|reach|find|address|send (?:it|them|everything|all mails?) to|e-?mail) (?:to )?me\\b|i (?:will|shall|am|have|'ll|'m)[^;]{0,12} (?:tak(?:e|ing|en) over|be your (?:new )?contact|look(?:ing)? after)|i am your new contact",
    old: "old|previous|former|replace|instead of|rather than|no longer use|not use|change[ds]? from|from(?= @+ to )",
    away: "out of (?:the )?office|on (?:annual |parental |maternity |paternity |sick |medical |holiday |my )?(?:leave|vacation|holidays?)|away (?:from|until|on|for)|am away|(?:be|am|are) back|return(?:ing)? (?:on|to the office|in (?:the office|[a-z]+ 20))|my return|my absence|limited access|travel+ing|business trip|at (?:a |the )?(?:trade )?(?:fair|exhibition)|(?:we|offices?|factory|company|shop) [^;]{0,20}closed|not in the office|off sick|until i return|off work|public holiday|our holidays?|unavailable until|ooo until",
    doubtful:
      "if|whether|in case|should (?:you|your|he|she|they|i)|unless|not (?:yet )?(?:left|leav\\w*|resign\\w*|retir\\w*|chang\\w*|going)|never|have you|has your|your (?:new |current |own |e-?mail |mail |contact )*(?:address(?! ?book)|e-?mail|mailbox|domain|company)|nothing|unchanged|rumou?rs?|(?:give|tell|send|provide|let) (?:us|me) (?:have |know )?(?:of |with )?(?:a|the|another|their|his|her)|heard that|think",
    today: "today|tonight|for the day|already home|for lunch",
  },
};
