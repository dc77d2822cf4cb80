/** The most used of `subjectNothing.ts`. */
export const nothingWords =
  "hi|hello|hallo|hola|bonjour|ola|bom dia|urgente?|important|asap|dringend|wichtig|documents?|files?|(?:no|kein|sin|sans|sem) (?:subject|betreff|asunto|objet|assunto)|привет|срочно|без темы|[你您]好|[紧緊]急|文件|附件|عاجل|件名なし|至急";
