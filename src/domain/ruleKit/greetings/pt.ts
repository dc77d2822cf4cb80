import type { GreetingWords } from "./greetingWords";

export const pt: GreetingWords = {
  openers:
    "prezad[oa]s?|car[oa]s?|carissim[oa]s?|ola|oi|bom dia|boa (?:tarde|noite)|ilm[oa]|exm[oa]|excelentissim[oa]|ilustrissim[oa]|boas|oie|e ai|opa|prezadissim[oa]",
  titles: "seu|senhor|senhora|doutor[a]?|engenheir[oa]|exm[oa]|enga|profa",
  nobody:
    "senhores|senhoras|srs|todos$|todas$|pessoal$|equipe|equipa|fornecedor|advogad|parceir|lojist|colaborador|condomin|amigo|gente$|compras$|financeiro|contador|setor$|empresa|diretor|gerente|departamento|obrigad|segue$|em$|voce$|vcs$|tudo$|o$|os$|as$|no$|na$|meu$|minha$|vizinh|leitor|assinante|presidente|chefe$|senhor$|senhora$|doutor$|doutora$|engenheir|professor|vendas$|logistica|expedicao|armazem|importacao|exportacao|qualidade|contabilidade|faturacao|clientes?$|amig[oa]s?$|chef[ei]a$",
};
