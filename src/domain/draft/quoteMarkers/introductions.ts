/**
 * The words with which mail programs begin a quoted or forwarded message, Latin scripts first. Every list is made of
 * alternatives for one regular expression over folded text: lower case, without accents, traditional characters only where
 * `foldText` leaves them.
 */

/** What a message is called, in markers and in disclaimers. */
export const messageWords =
  "mail|message|newsletter|nachricht|correo|mensaje|courriel|mensagem|messaggio|meddel|melding" +
  "|письм|сообщени|邮件|信件|信息|رسال|بريد|メール|メッセージ|情報";

/** With one of {@link messageWords} beside it: `original message`. */
export const originalWords = "origin|repl|urspr|op+rin|исходн|原|اصلي|元の";

/** `Forwarded by`, `Mensaje reenviado`. */
export const forwardedWords =
  "forwarded|weitergeleitet|reenviad|transfer[ei]|reexpedi|encaminhad|inoltrat|videresend" +
  "|пересланн|пересылаемо|переадрес|转发|转寄|توجيهها|転送(?!い)";

/** The verb of `On … Bob wrote:`. */
export const wroteWords =
  "wrote|schrieb|geschrieben|escribio|a ecrit|escreveu|napi?sal(?:a|\\(a\\))?|pisze|ha scritto|schreef|skrev" +
  "|(?:на)?писал(?:[аи]|\\(а\\))?|пишет|كتبت?|كتابه ما يلي بواسطه";
/** The same in scripts without spaces. */
export const wroteStems = "写道|寫道|来信|書きました|のメール|[写寫说](?=:)";

/** What stands before the date there. */
export const opensWords = "on|at|am|el|le|em|il|w dniu|dne|op|в|在|于|於|في";

/** No correspondent's name: `as you wrote:` is the sender's own. */
export const nobodyWords =
  "you|i|we|he|she|they|it|as|my|our|your|the|this|sie|ich|wir|wie|como|usted|comme|vous|je|nous" +
  "|он|она|я|мы|как|您|你|我|如|كما";

/** How a sender says that he passes on what stands below, where the subject does not say it. */
export const passedOnWords =
  "fyi|for your (?:info|records?|attention)|forwarding|forwarded|pass(?:ing|ed)? (?:this|it|on)" +
  "|(?:see|find|read|mail|message|note)[^.]{0,20} below|below (?:mail|message|is)" +
  "|zur (?:kenntnis|info)|weitergeleitet|leite ich|(?:siehe|mail) unten|reenvi|abajo" +
  "|pour info|transfer|ci-dessous|encaminh|abaixo|пересыла|переслал|для сведения|ниже" +
  "|转发|转寄|转给|转[您你]|见下方|للعلم|ادناه|転送|下記";
