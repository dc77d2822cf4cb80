import type { DialogTexts } from "../dialogTexts";

export const pt: DialogTexts = {
  words: {
    more: "E mais {count}.",
    moreOne: "E mais 1.",
    openPane: "Abra o RightBox para corrigir.",
    secondSend: "Abra o RightBox para corrigir ou clique novamente em Enviar para enviar assim mesmo.",
    button: "Abrir o RightBox",
    unchecked: "O RightBox não conseguiu verificar esta mensagem. Reveja os destinatários e depois envie ou volte.",
    uncheckedPlain:
      "O RightBox não conseguiu verificar esta mensagem. Reveja os destinatários; clique novamente em Enviar para enviar assim mesmo.",
    unrecorded:
      "Sua organização exige que cada mensagem fique registrada antes do envio, e não foi possível gravar o registro. Abra o RightBox para entrar na sua conta, ou verifique a conexão, e envie novamente.",
    doesNotFit: "RightBox: {text}",
    doNotFit: "RightBox: {count} pontos não conferem. {text}",
  },
  kinds: {
    contract: "contrato",
    legal: "documento jurídico",
    "proforma-invoice": "fatura proforma",
    "commercial-invoice": "fatura comercial",
    order: "encomenda",
    "project-notice": "comunicação formal",
    payment: "pagamento",
    shipping: "expedição",
    inquiry: "consulta ou proposta",
    sample: "amostra",
    technical: "questão técnica",
    complaint: "reclamação",
    greeting: "saudação",
    announcement: "comunicado",
    general: "assunto geral",
  },
  roles: {
    official: "oficial",
    personal: "pessoal",
    purchasing: "de compras",
    technical: "técnica",
    finance: "financeira",
    logistics: "de logística",
    quality: "de qualidade",
    legal: "jurídica",
    sales: "de vendas",
    other: "de outro uso",
  },
  findings: {
    "clear-subject": {
      empty: "A mensagem é formal ({kind}) e não tem assunto.",
      vague: "A mensagem é formal ({kind}) e o assunto não o diz.",
      other: "A mensagem é formal ({kind}), mas o assunto nomeia outra coisa: {named}.",
      stale: "A mensagem é formal ({kind}), mas mantém o assunto da conversa: {named}.",
    },
    "client-hours": {
      night: "Chega a {client} às {time}, hora local; ali trabalha-se das {begins}:00 às {ends}:00.",
      weekend: "Chega a {client} às {time}, hora local, no fim de semana deles.",
      holiday: "Chega a {client} às {time}, hora local, num feriado: {holiday}.",
    },
    "confirmed-mailbox": {
      unverified: "Ninguém confirmou ainda que {address} é a caixa {role} de {client}.",
      asked: "{client} ainda não respondeu se {address} é a sua caixa {role}.",
      inferred: "Apenas se supõe que {address} é a caixa {role} de {client}, e isto tem de chegar: {kind}.",
    },
    "department-mailbox": {
      otherPurpose: "Em {client}, {address} é a caixa {role}, e esta mensagem é outra coisa: {kind}.",
    },
    "distribution-list": {
      contactList: "Há uma lista de contactos entre os destinatários; não se vê quem está nela.",
      unknownList: "{list} é uma lista; não se vê quem está nela.",
      listAtClient: "{list} é uma lista de {client}; não se vê quem está nela.",
      ownList: "{list} é uma lista nossa; pode ter pessoas de fora.",
    },
    "document-numbers": {
      subjectFile: "O assunto diz {one}, mas {file} é {other}.",
      subjectText: "O assunto diz {one}, mas o texto diz {other}.",
      textFile: "O texto diz {one}, mas {file} é {other}.",
      fileContent: "{file} chama-se {one}, mas contém {other}.",
      otherForm: "{one} não se parece com os números de {client} ({pattern}): pode faltar um algarismo.",
    },
    "duplicate-recipient": {
      twice: "{address} aparece mais de uma vez entre os destinatários.",
      otherSpelling: "{address} e {other} são quase certamente a mesma caixa.",
    },
    "formal-not-to-personal": {
      ofClient: "{address} é uma caixa pessoal de {client}, e esta mensagem é formal: {kind}.",
      ofNobody: "{address} é uma caixa pessoal que não está no livro de endereços, e esta mensagem é formal: {kind}.",
    },
    "formal-to-official": {
      notAddressed: "A mensagem é formal ({kind}), e nenhuma caixa de {client} em Para serve para isso.",
      notCopied: "A mensagem é formal ({kind}), e a caixa oficial de {client} não recebe cópia.",
    },
    "greeting-matches": {
      nobody: "O texto saúda “{name}”, mas nenhum destinatário tem esse nome.",
      somebodyElse: "O texto saúda “{name}”: talvez {address} de {client}, que não é destinatário.",
    },
    "main-contact-copied": {
      notCopied: "{contact} de {client} não recebe cópia desta mensagem: {kind}.",
    },
    "many-in-bcc": {
      seeEachOther: "Muitas pessoas de várias empresas veem os endereços umas das outras em Para e Cc.",
      colleagues: "A mesma notícia vai para muitas pessoas de {client}, todas em Para e Cc.",
      emptyTo: "Todos estão em Bcc e ninguém em Para; muitos filtros tomam isso por spam.",
    },
    "missing-attachment": {
      nothingAttached: "O texto fala de um anexo, mas não há nenhum.",
    },
    namesake: {
      otherClient: "{address} é de {client}, mas a mensagem aponta para {other}, onde {namesake} tem o mesmo nome.",
      outsider: "{address} não é de {other}, para onde a mensagem aponta e onde {namesake} tem o mesmo nome.",
      colleague: "{address} é de {client}, mas a mensagem é entre colegas, e {namesake} tem o mesmo nome.",
    },
    "new-domain-in-thread": {
      newDomain: "{address} é novo aqui: ninguém nesta conversa nem no livro escreve de {domain}.",
      newAddress: "{address} é novo aqui: não está na conversa nem no livro.",
      sameName: "{address} é novo aqui: nesta conversa, esse nome escreve de {usual}.",
      tookOver: "{address} entrou com a última mensagem; antes, a conversa era com {former}.",
    },
    "no-bouncing-mailbox": {
      bouncing: "O correio para {address} de {client} voltou; este também pode não chegar.",
    },
    "no-lookalike-domain": {
      ofClient: "{address} não é de {domain}, o domínio de {client}: só se parece.",
      ofOurs: "{address} não é de {domain}, o nosso domínio: só se parece.",
    },
    "no-retired-mailbox": {
      retired: "{client} já não usa {address}: talvez ninguém leia o que lá chega.",
      succeeded: "{client} já não usa {address}; agora escreve de {successor}.",
    },
    "one-client-per-message": {
      secondClient: "{address} é de {client}, mas esta mensagem vai para {mainClient}.",
    },
    "one-mailbox-per-client": {
      samePerson: "{address} e {kept} são da mesma pessoa de {client}.",
      sameRole: "{address} e {kept} são ambas caixa {role} de {client}, e ambas estão em Para.",
      selectAll: "Há muitas caixas de {client} em Para; bastaria {kept}.",
    },
    "other-clients-content": {
      inSubject: "O assunto nomeia {client} (“{words}”), mas a mensagem vai para {recipient}.",
      inText: "O texto nomeia {client} (“{words}”), mas a mensagem vai para {recipient}.",
      inFile: "{file} nomeia {client} (“{words}”), mas a mensagem vai para {recipient}.",
    },
    "own-bank-account": {
      inText: "A conta bancária {account} desta mensagem não é nossa.",
      inFile: "A conta bancária {account} em {file} não é nossa.",
      theirsChanged:
        "{client} indica abaixo uma nova conta bancária. Antes de pagar, telefone para um número já conhecido.",
    },
    "quoted-leak": {
      otherClient: "A conversa abaixo contém correio de {client}, mas a mensagem vai para {recipient}.",
      internal: "A conversa abaixo é entre colegas, e {address} é de fora.",
      internalWords: "A conversa abaixo contém assuntos internos (“{words}”), e {address} é de fora.",
    },
    "unknown-mailbox": {
      stranger: "{address} não está no seu livro de endereços.",
      unreadable: "{address} não é um endereço legível.",
    },
  },
};
