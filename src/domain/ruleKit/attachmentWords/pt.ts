import type { AttachmentWords } from "./attachmentWord";

export const pt: AttachmentWords = {
  claims:
    "(?:em|no|nos|conforme|ver|veja o) anexos?(?! (?:[ivx]+|\\d+|do|da|ao|a)(?![a-z]))|(?:segue|seguem|vai|vao|esta|estao|carta|ficha|recibo|foto|copia)[^,]{0,30} anex[oa](?:d[oa])?s?|anexei|anexamos|anexo (?:segue|seguem|envio|encontra|copia|a|o)|em apenso|(?:arquivo|ficheiro|documento|contrato|fatura|proforma)s? (?:em )?anex[oa]d?[oa]?s?|junto (?:envio|enviamos|segue)",
  others:
    "nao|sem anex[a-z]*|nenhum[a]?|nada|anexarei|anexaremos|vou|vamos|irei|amanha|depois|mais tarde|logo que|quando|se|assim que|ontem|ultim[oa]|anterior|abaixo|link|(?:seu|seus|teu|vosso)s? anexos?|(?:voce|voces|que)[^,]{0,20} (?:anexou|anexaram|enviou|enviaram|mandou)" +
    "|(?:favor|pode|poderia|peco)[^,]{0,20} (?:enviar|mandar|anexar)|caixa|pacote|amostras?|envelope|importancia|maquina|predio|galpao",
};
