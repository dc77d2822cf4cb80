import type { AnswerWords } from "../answerWords";

export const pt: AnswerWords = {
  purposes: {
    official: "contrato*|acordo*|documentos oficiais|documentos formais|documentos importantes",
    personal: "particular|pessoal|pessoais|privad*",
    purchasing:
      "comprar|cotar|pedido|pedidos|encomenda|encomendas|ordem de compra|ordens de compra|compra|compras|cotação|cotações|orçamento*|proposta*|suprimentos",
    technical:
      "técnic*|desenho|desenhos|engenharia|especificação|especificações|ficha técnica|fichas técnicas|projeto|projetos",
    finance:
      "cobrar|pagar|faturar|administrativ*|fatura|faturas|factura|facturas|nota fiscal|notas fiscais|nf|pagamento*|financeir*|contabilidade|boleto|boletos|cobrança*|contas a pagar|tesouraria|proforma*",
    logistics:
      "embarque*|logística|transporte*|expedição|alfândega|desembaraço|conhecimento de embarque|romaneio|packing list|bl|comex|comércio exterior|guia de remessa|guias de remessa|documentos de envio",
    quality: "qualidade|reclamação|reclamações|garantia*|não conformidade*|certificado*|devoluções|devolução",
    legal: "jurídic*|legal|legais|advogad*|confidencialidade",
    sales: "marketing",
    everything: "tudo|todos os documentos|toda a documentação|todos os e-mails|toda a correspondência|para tudo",
    rest: "o resto|o restante|tudo o mais|todo o resto|os demais|demais assuntos|as demais|outros assuntos|outros temas|resto|geral",
  },
  cues: {
    yes: "afirmativo|claro|está sim|tá certo|com certeza|sim|isso mesmo|isso|exato|exatamente|correto|certo|confirmado|perfeito|ok|positivo",
    thanks: "obrigado|obrigada|muito obrigado|abs|abraço*",
    no: "não,|não.|não|não mais|infelizmente não|já não",
    not: "não|nunca|nem",
    right:
      "o mesmo de sempre|a mesma|o mesmo|está sim|é sim|é esse|é este|está ok|tudo certo|tudo ok|tá certo|segue o mesmo|segue sendo|continua correto|continua corret*|continuam corret*|continua válid*|continuam válid*|continua sendo|continuam sendo|continua a ser|continua o mesmo|continua a mesma|continuam os mesmos|está correto|estão corretos|está corret*|estão corret*|está certo|estão certos|é esse mesmo|ainda é|nada mudou|não mudou|não mudaram|sem alteraç*|sem mudança*|não houve mudança*|igual a antes|como antes|como sempre|mesmo de sempre|confirmo|confirmamos|continua ativ*|continuam ativ*|pode continuar|podem continuar|ainda válid*|mantém-se|mantêm-se",
    gone: "não recebe mais|não recebem mais|não funciona mais|não usem mais|não use mais|não usar mais|não utilizem mais|não utilizamos mais|não usamos mais|não existe mais|já não existe|não é mais|não são mais|já não é|já não usamos|não está mais|não enviem mais|não envie mais|não escrevam mais|não mandem mais|não mande mais|desativad*|desactivad*|cancelad*|excluíd*|encerrad*|obsolet*|fora de uso|inativ*",
    left: "que saiu|saiu da|ele saiu|ela saiu|foi desligad*|não trabalha mais|já não trabalha|saiu da empresa|deixou a empresa|se aposentou|não faz mais parte|não está mais conosco|desligou-se",
    insteadOf: "em vez de|ao invés de|no lugar de|em lugar de|e não para|não para o|substitui",
    ratherThan: "foi substituíd* por|foi trocad* por|substituíd* por|foi substituíd* pelo",
    change:
      "a partir de|será|passa a ser|mudou|trocamos|agora|a partir de agora|a partir de hoje|novo|nova|de agora em diante|passou a ser|mudou para|substitu*|doravante|daqui em diante|quem cuida",
    here: "este e-mail|este email|esse e-mail|esse email|este endereço|esse endereço|esta caixa|meu e-mail|meu endereço",
    me: "pra mim|para o meu|eu cuido|eu mesmo|eu mesma|sou eu|sou responsável|para mim|comigo|me mandar|me enviar",
    use: "use|usem|usar|utilize*|utilizar|envie*|enviar|mande*|mandar|escreva*|para|com|e-mail|endereço|vão|contate",
    unclear:
      "acho que|creio que|talvez|provavelmente|não tenho certeza|não sei|verificar|verifico|vou ver|vou checar|checar|confirmar com|vou confirmar|vou perguntar|perguntar|consultar|retorno|retornarei|aviso|aviso você*|informo depois|amanhã|semana que vem|próxima semana",
    told: "encaminhei|enviei|já enviei|mandei|repassei|recebi|recebid*|recebemos|foi enviad*",
    away: "não responda a este|mensagem automática|será respondid* em|de férias|fora do escritório|ausente|resposta automática|licença|retorno em|estarei de volta",
    copy: "cc|com cópia|cópia para|em cópia|copiar",
    inCopy: "em cópia|em cc|copiad*",
    request: "você poderia|vocês poderiam|poderia|poderiam|pode enviar|podem enviar|seria possível",
    but: "mas|porém|só|somente|apenas|exceto|contudo",
  },
};
