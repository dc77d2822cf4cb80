/** What a subject is made of that would suit any message: greetings, alarms, "document". Alternatives of a regular expression, folded. */
export const nothingWords =
  "hi|hello|hey|dear|urgente?s?|very|important|importante?|asap|fyi|test|the|your|our|info|news|question|documents?|docs?|files?|attach(?:ed|ments?)|please|see|thanks?|thank you|scan|mail|e-?mail|message|subject|untitled" +
  "|(?:no|kein|ohne|sin|sans|sem) (?:subject|betreff|asunto|objet|assunto|titulo)" +
  "|hallo|guten tag|dringend|eilt|wichtig|dokumente?|unterlagen|datei(?:en)?|nachricht" +
  "|hola|buen[oa]s dias|archivos?|documentos?|adjunto|bonjour|salut|fichiers?|ola|bom dia|arquivos?|anexos?" +
  "|привет|здравствуйте|добрый день|срочно|важно|документы?|файлы?|без темы|вложение" +
  "|[你您]好|[紧緊]急|重要|[无無]主[题題]|文件|附件|[资資]料|[谢謝]{2}|[请請]查收|急|急件" +
  "|مرحبا|عاجل|هام|بدون (?:موضوع|عنوان)|السلام عليكم|تحيه طيبه|مستندات|ملفات?" +
  "|件名(?:なし|[无無]し)|[无無][题題]|至急|こんにちは|お世[话話]になっております|[书書][类類]|ファイル|[添]付";
