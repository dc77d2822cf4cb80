import type { HeaderWords } from "./headerWords";

export const portuguese: HeaderWords = {
  whole: {
    address:
      "Endereço de email|Endereço de e-mail|Endereço de correio electrónico|Endereço de correio eletrónico|Correio eletrônico|Correio eletrónico|Correio electrónico|E-mail|Endereço eletrônico|E-mail principal|E-mail primário|E-mail secundário|Email alternativo|E-mail comercial",
    name: "Nome completo|Nome de exibição|Nome a exibir|Nome para exibição|Contato|Contacto|Pessoa de contato|Pessoa de contacto|Nome do contato|Nome do contacto|Nome e sobrenome|Nome a apresentar|Exibir como",
    nameOrGiven: "Nome",
    given: "Primeiro nome|Nome próprio|Nome de batismo|Nomes próprios",
    middle: "Segundo nome|Nome do meio|Nomes do meio",
    family: "Sobrenome|Apelido|Último nome|Apelidos|Sobrenomes",
    otherName:
      "Apelido/Alcunha|Alcunha|Nome para exibição do email|Nome de exibição do e-mail|Nome de tela|Arquivar como",
    organization:
      "Empresa|Companhia|Organização|Cliente|Razão social|Nome da empresa|Fornecedor|Nome do cliente|Nome fantasia|Firma|Entidade|Nome da organização|Nome da conta",
    department: "Departamento|Setor|Secção|Seção",
    jobTitle: "Cargo|Função|Título profissional|Posição|Título do cargo|Profissão",
    country:
      "País|País/Região|País comercial|País/Região Comercial|País/Região (empresa)|País da empresa|País residencial|País/Região Residencial|País do trabalho",
    note: "Notas|Anotações|Observações|Comentários|Nota|Observação|Obs",
    categories: "Categorias|Categoria|Grupos|Grupo|Marcadores|Etiquetas",
    languages: "Idioma|Idiomas|Língua",
    owner: "Proprietário|Vendedor|Responsável|Comercial|Representante",
    ignored:
      "Telefone|Telemóvel|Celular|Fax|Rua|Cidade|Estado|CEP|Código postal|Site|Página da Web|Aniversário|Sexo|Título|Sufixo|Endereço|Morada|Telefone comercial|CNPJ|Data|Prioridade|Confidencialidade",
  },
  part: {
    address: "correio eletr|correio electr|email",
    organization: "empresa|razao social",
    name: "nome completo|contato",
    family: "sobrenome",
    country: "pais",
    note: "observac|comentario|anotac|notas|descricao",
    owner: "proprietario|criado por|modificado por",
  },
  never: "telefone|fax|celular|rua|cidade|postal|site|tipo|data|setor|tamanho|exibi|telemovel|cnpj|endereço da",
};
