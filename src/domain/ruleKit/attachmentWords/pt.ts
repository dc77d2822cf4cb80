import type { AttachmentWords } from "./attachmentWord";
import { slipsOf } from "./slipsOf";

const MAIL = "(?:e-?mail|mensagem|mail|presente|correio|carta)";
const SEND = "(?:segu|envi|encaminh|mand|remet|repass|pass|junt|apresent)";
const SLIPS = slipsOf("anexo", "anexos");
const PAPER =
  "(?:arquivo|ficheiro|documento|contrato|fatura|proforma|planilha|tabela|nota|orcamento|proposta|desenho|pdf|excel|lista|carta|ficha|recibo|foto|copia|relatorio|comprovante)";
const THING =
  "(?:caixa|caixote|bomba|maquina|motor|tampa|embalagem|palete|contentor|fabrica|predio|galpao|mercadoria|equipamento)";

export const pt: AttachmentWords = {
  claims:
    `(?:em|no|nos|conforme|vide|ver|veja|vejam|confira|consulte) (?:o |os |em |no |nos )?(?:anexos?|${SLIPS})(?! (?:[ivx]+|\\d+|d[aeo]s?|ao)(?![a-z]))|(?:em|no) anexo (?:a|ao|d)[a-z]* (?:est[ea] |presente )?${MAIL}` +
    `|(?:${SEND}[a-z-]*|vai|vao|esta|estao|${PAPER})[^,]{0,40} (?:anex[oa](?:d[oa])?s?|em anexo|em apenso)|anexei|anexamos|(?:lhe|lhes|te|vos) anexo|anex[oa]s?(?:-lhe)?,? (?:segue|seguem|envio|encontra[a-z]*|copia|a|as|o|os|nosso|nossa)|em apenso|(?:estou|estamos) anexando|${PAPER}s? (?:em )?anex[oa]d?[oa]?s?|[ao]s? [a-z]+ anexad[oa]s?` +
    `|junto (?:envio|enviamos|segue|seguem|remeto|remetemos|a este|com este)|at?tachei|${SEND}[a-z-]*[^,]{0,60} (?:com|n?est[ea]|junto com|por) ?(?:est[ea] )?${MAIL}|(?:com|por) est[ea] ${MAIL},? (?:(?:lhe|lhes|te) )?${SEND}[a-z-]*|neste ${MAIL},? (?:segue|seguem|envio|encontra)[a-z]*`,
  others:
    "nao|sem (?:o |os |nenhum |qualquer )?anex[a-z]*|nenhum[a]?|nada|anexarei|anexaremos|vou|vamos|irei|amanha|depois|mais tarde|logo que|quando|[a-z]+ se|onde|vazio|assim que(?! (?:possivel|puder|for poss))|(?:enviar|mandar|encaminhar|remeter)(?:ei|emos)|receber[a-z]+|ira|irao|sera|serao|reenvi[a-z]+|ontem|ultim[oa]|anterior|abaixo|link|(?:seu|seus|teu|vosso|vossos)s? anexos?|(?:voce|voces|que)[^,]{0,20} (?:anexou|anexaram|enviou|enviaram|mandou)|em vez d[eo]|demasiado|muito (?:grande|pesado)|falt[ao][a-z]*|esquece[a-z]*" +
    `|(?:favor|pode|poderia|podem|peco|pedimos)[^,]{0,25} (?:enviar|mandar|anexar|reenviar)|pacote|amostras?|envelope|importancia|(?:caixa|maquina|predio|galpao|edificio|armazem|sala)(?! [a-z]+ em anexo)|anex[oa](?:d[oa])?s? (?:aos?|as?|n[oa]s?|por) (?:seu|sua|teu|meu|minha|contrato|${THING}|chamado|ticket|pedido)|anexad[oa]s? (?:aos?|as?|n[oa]s?) (?!${MAIL}|est)[a-z]+|anexos? ao (?!${MAIL}|est)[a-z]+` +
    `|(?:receb|cheg|obrigad[oa] pel|consegui|conseguiu)[a-z]*[^,]{0,30} anexos?|(?:n[oa]|a|com) (?:meu|minha|nosso|nossa|seu|sua) (?:[a-z]+ )?${MAIL} (?:de|do|da)|anex(?:ei|amos|ado|ada)s? (?:[a-z]+ )?(?:n?o dia|em \\d|n?a (?:segunda|terca|quarta|quinta|sexta)|em (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro))|ticket|chamado|portal|abrir (?:o|os) anexos?|anexo (?:\\d+|[ivx]+|[b-d])`,
  farther: `(?:assim que|logo que|quando|mal|(?:apos|depois d[eoa]?) (?:[oa] )?(?:pag|receb|liquid|quit|confirm|sald|embar))[^.]{0,110} (?:(?:lhe |lhes |te )?(?:anexo|anexamos)|${SEND}[a-z-]*[^.]{0,60} anex[oa])[a-z]*|(?:anexo|anexamos) [^.]{0,60},? (?:assim que|logo que|quando)|(?:dentro d|n)[ao] ${THING}[^.]{0,50} anex[oa]`,
};
