import type { NoticeWords } from "./noticeWords";

const MAIL =
  "(?:enderecos? (?:de )?(?:correio )?)?(?:e-?mails?|mails?|correio eletr?[oô]nico|correio electronico|eletronicos?)|caixa (?:de (?:correio|entrada|email|e-mail)|postal)|conta de e-?mail";
const OWN = "(?:est[ea]|ess[ea]|meu|minha|nosso|nossa|o|a|antigo)";
const COMPANY = "(?:empresa|companhia|organizacao|firma|sociedade|grupo|equipe|equipa|quadro|§+)";
const ENDED =
  "(?:nao (?:e|sera|esta|existe|funciona)[^.;@]{0,20} mais|ja nao|deixara de|deixou de|deixa de|(?:foi|sera|esta|encontra-se|ficara) (?:desativad|desactivad|encerrad|cancelad|desabilitad|inativ|inactiv|eliminad|excluid)[oa]|sera descontinuad[oa])";

/** Bounces: Microsoft 365, UOL and Locaweb in Portuguese. Answers: as Brazil, Portugal and Angola write them. */
export const pt: NoticeWords = {
  isSpaced: true,
  bounce: {
    title: "nao e possivel entregar|nao entregue|falha na entrega|mensagem devolvida|erro (?:de|na) entrega",
    returned:
      "nao e possivel entregar|nao foi possivel entregar|nao entregue|nao pode ser entregue|falha na entrega|mensagem devolvida|nao pode ser enviad[oa]|erro (?:de|na) entrega",
    delayed: "atrasad[oa]|ainda nao foi entregue|continuara tentando|nova tentativa|atraso na entrega",
    noSuchMailbox:
      "(?:destinatario|endereco|usuario|utilizador|caixa|conta)[^.]{0,40} (?:nao (?:existe|foi encontrad[oa]|encontrad[oa])|desconhecid[oa]|inexistente|desativad[oa]|invalid[oa])|nao foi encontrado|usuario desconhecido",
    mailboxFull:
      "(?:caixa|correio)[^.]{0,40} (?:cheia|lotada|cheio)|(?:cota|quota) (?:excedida|ultrapassada|esgotada)|sem espaco",
    domainGone: "dominio[^.]{0,40} (?:nao (?:existe|foi encontrado|encontrado)|inexistente|desconhecido)",
    refused: "spam|muito grande|bloquead[oa]|recusad[oa]|rejeitad[oa]|tamanho|politica|nao autorizado|virus|remetente",
    expired: "tempo limite|expirou|expirad[oa]",
    copy: "cabecalhos da mensagem original|cabecalhos de mensagem original|mensagem original|copia da mensagem",
  },
  answer: {
    automatic: "resposta automatica|fora do escritorio|ausencia",
    left:
      `(?:nao|ja nao) (?:trabalho|faco|integro|estou|atuo|pertenco|sou)(?: mais)? (?:mais )?(?:parte|na|no|em|para|a|ao|com|da|do|colaborador)[^;]{0,40}|(?:deixei|deixo|deixarei|estou deixando|vou deixar|sai|saio|sairei|estou saindo|desliguei-me|me desliguei|estou me desligando|fui desligad[oa]|me aposento|aposentei-me|me aposentei|reformei-me|vou reformar-me)(?: (?:de|da|do|a|o))?(?: (?:trabalhar|fazer|minha|nossa))? ?(?:${COMPANY}|na|no|parte|definitivamente|em|$)|aposentei|meu ultimo dia|o meu ultimo dia` +
      "|(?:a pessoa|este colaborador|esta colaboradora|o colaborador|a colaboradora|o funcionario|a funcionaria|o usuario|o destinatario)[^;]{0,50} (?:nao|ja nao|foi desligad|desligou)",
    leftSomebody: `(?:nao|ja nao) (?:trabalha|faz|integra|atua|pertence|esta)(?: mais)? (?:mais )?(?:parte |conosco|connosco|aqui|na |no |em |da |do |a |ao )(?:[a-z]+ )?(?:${COMPANY})?(?:[^;]{0,20}(?:${COMPANY}|conosco|connosco))?|(?:deixou|saiu d)[ao]? (?:a |o |de (?:trabalhar|fazer))?(?:nossa |a )?(?:${COMPANY}|parte|na|no)|(?:foi|esta) desligad[oa]|desligou-se|se desligou|se aposentou|aposentou-se|reformou-se|nao (?:trabalha|faz parte) mais`,
    closed: `${OWN} (?:[a-z]+ )?(?:${MAIL})(?: [a-z]+)?(?: @+)?,? (?:[a-z]+ )?${ENDED}|@+,? ${ENDED}|(?:nao|ja nao) (?:uso|usamos|utilizo|utilizamos|acesso|acessamos|consulto|consultamos|leio)(?: mais)? (?:est[ea]|ess[ea]|o meu|meu|o nosso|nosso|a nossa) (?:${MAIL}|conta|endereco)|${OWN} (?:conta|antigo) ${ENDED}|nao (?:escrev|envi|mand|respond|us)[a-z]+ mais (?:para |a )?(?:est[ea]|ess[ea]|meu|o meu) (?:${MAIL}|conta|endereco)`,
    moved: `nov[oa]s? (?:${MAIL})|(?:mudanca|alteracao|troca|mudei|mudamos|alterei|alteramos|troquei|trocamos|atualizacao) (?:de |os? |do |meus? |nossos? )*(?:${MAIL})|(?:meu|nosso|meus|nossos) (?:${MAIL}) (?:mudou|mudaram|mudara|foi|foram|passa|passou|passara|sera)[^;]{0,20}|novo dominio|mudanca de dominio|alteracao de dominio`,
    movedPerhaps: "novo endereco|novo contac?to",
    contact:
      "conta(?:c)?t[a-z]+|entr(?:e|ar|em) em|escrev[a-z]+|envi[a-z]+|encaminh[a-z]+|dirij[a-z]+|dirig[a-z]+|mand[a-z]+|procur[a-z]+|fal(?:e|ar|em) com|substitu[a-z]+|sucessor[a]?|responsavel|assum[a-z]+|trat(?:e|ar|em)|us(?:e|ar|em)|utiliz[a-z]+|remet[a-z]+|reenvi[a-z]+|a cargo|no meu lugar|passem a|continuara",
    me: "para este (?:e-?mail|endereco)|neste (?:e-?mail|endereco)|contat[ae]r?-me|contact[ae]r?-me|escreva-me|escrever-me|fale comigo|falar comigo|comigo|eu (?:assumo|assumirei|serei|passo a)",
    old: "antigo|antiga|anterior|velho|em vez d[eoa]|em lugar d[eoa]",
    away: "ferias|ausente|ausencia|fora do escritorio|em viagem|viajando|a viajar|licenca|de baixa|retorno|retornando|retornarei|regresso|regressarei|volto|voltarei|de volta|feira|recesso|feriado|acesso limitado|afastad[oa]|baixa medica",
    doubtful:
      "se (?:o|a|os|voce|voces|ja|alguem|seu|sua|eu|nao|houve)|caso (?:o|a|voce|seu|ja|tenha|nao)|(?:os?|as?) (?:seus?|suas?|vossos?|vossas?) (?:novo )?(?:e-?mail|endereco|conta|empresa)|seu (?:novo )?e-?mail|nao deixei|ainda nao|nao mud[a-z]+|motorista|informem?|avisem?|boatos?",
    today: "hoje|esta noite",
  },
};
