import type { HeaderWords } from "./headerWords";

export const spanish: HeaderWords = {
  whole: {
    address:
      "Correo electrónico|Dirección de correo electrónico|Dirección de correo|Correo|Correos|E-mail|Dirección de e-mail|Correo electrónico principal|Correo electrónico secundario|Correo principal|Correo secundario|Correo primario|Direcciones de correo|Email principal",
    name: "Nombre completo|Nombre y apellidos|Apellidos y nombre|Nombre para mostrar|Nombre mostrado|Contacto|Persona de contacto|Nombre del contacto|Nombre de contacto|Apellidos, Nombre|Mostrar como|Nombre público",
    nameOrGiven: "Nombre",
    given: "Nombres|Nombre de pila|Primer nombre",
    middle: "Segundo nombre|Otros nombres",
    family: "Apellidos|Apellido|Apellido paterno|Primer apellido",
    otherName:
      "Apodo|Sobrenombre|Alias|Nombre de pantalla de correo electrónico|Nombre para mostrar del correo electrónico|Nombre de pantalla|Archivar como",
    organization:
      "Compañía|Organización|Empresa|Sociedad|Cliente|Razón social|Nombre de la empresa|Nombre empresa|Nombre del cliente|Proveedor|Nombre de la organización|Nombre de la compañía|Nombre comercial|Empresa/Cliente|Nombre de cuenta|Nombre de la cuenta",
    department: "Departamento|Área|Sección",
    jobTitle: "Puesto|Cargo|Título del trabajo|Posición|Puesto de trabajo|Función",
    country:
      "País|País o región|País/Región|País del trabajo|País o región del trabajo|País o región (trabajo)|País de trabajo|País o región del domicilio|País o región de residencia|País o región (particular)",
    note: "Notas|Nota|Comentarios|Observaciones|Comentario",
    categories: "Categorías|Categoría|Grupos|Grupo|Etiquetas",
    languages: "Idioma|Idiomas|Lengua",
    owner: "Propietario|Vendedor|Responsable|Comercial|Propietario del contacto|Agente comercial",
    ignored:
      "Teléfono|Móvil|Celular|Fax|Dirección|Calle|Ciudad|Provincia|Código postal|Sitio web|Página web|Cumpleaños|Sexo|Título|Tratamiento|Sufijo|Teléfono del trabajo|Teléfono móvil|Prioridad|Fecha",
  },
  part: {
    address: "correo|email",
    organization: "empresa|razon social|compañia",
    name: "nombre completo|contacto",
    family: "apellido",
    country: "pais",
    note: "observacion|comentario|notas|descripcion",
    owner: "propietario|creado por|modificado por",
  },
  never: "telefono|fax|movil|direccion|calle|ciudad|postal|web|codigo|tipo|fecha|sector|tamaño|propietario|mostrar|cif",
};
