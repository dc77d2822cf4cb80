import type { NoticeWords } from "./noticeWords";

const MAIL =
  "(?:direccion(?:es)? de )?(?:correos?(?: electronicos?)?|e-?mails?|mails?)|buzon|casilla(?: de correo)?|cuenta de correo(?: electronico)?";
const OWN = "(?:est[ea]|mi|nuestr[oa]|la|el|dich[oa]|su)";
const COMPANY = "(?:empresa|compania|organizacion|firma|sociedad|grupo|§+)";
const ENDED =
  "(?:ya no|dejara de|dejo de|ha dejado de|deja de|sera (?:cerrad|desactivad|cancelad|eliminad|dad)[oa]|ha sido (?:cerrad|desactivad|cancelad|eliminad|dad)[oa]|fue (?:cerrad|desactivad|cancelad|eliminad|dad)[oa]|esta (?:cerrad|desactivad|inactiv|deshabilitad)[oa]|quedara (?:inactiv|deshabilitad|cerrad)[oa]|se (?:cerrara|desactivara|dara de baja))";

/** Bounces: Microsoft 365 in Spanish. Answers: as Spain and Latin America write them. */
export const es: NoticeWords = {
  isSpaced: true,
  bounce: {
    title: "no se puede entregar|no entregado|error de entrega|mensaje devuelto|correo devuelto",
    returned:
      "no se puede entregar|no se pudo entregar|no entregado|no se ha podido entregar|error de entrega|mensaje devuelto|correo devuelto|no ha podido ser entregado",
    delayed: "entrega retrasada|retrasad[oa]|aun no se ha entregado|seguira intentando|se reintentara",
    noSuchMailbox:
      "(?:destinatario|direccion|usuario|buzon|cuenta)[^.]{0,40} (?:no (?:existe|encontrad[oa]|se encuentra|se encontro)|desconocid[oa]|desactivad[oa]|inexistente)|no se (?:encontro|ha encontrado)|usuario desconocido",
    mailboxFull:
      "(?:buzon|casilla|bandeja|cuenta)[^.]{0,30} (?:llen[oa]|lleno)|cuota (?:excedida|superada)|excedid[oa] (?:su|la) cuota|sin espacio",
    domainGone: "dominio[^.]{0,40} (?:no (?:existe|encontrado|se encontro|se pudo encontrar)|desconocido|inexistente)",
    refused:
      "spam|demasiado grande|bloquead[oa]|rechazad[oa]|no deseado|tamano|politica|no (?:tiene permiso|esta autorizado)|virus",
    expired: "tiempo de espera|caducad[oa]|expirad[oa]",
    copy: "encabezados de mensajes? original|mensaje original|copia del mensaje",
  },
  answer: {
    automatic: "respuesta automatica|fuera de (?:la )?oficina|ausencia|contestacion automatica",
    left:
      `(?:ya )?no (?:trabajo|laboro|colaboro|presto servicios|formo parte|pertenezco|estoy)(?: mas)? (?:en|para|con|de|a)|(?:he dejado|deje|dejare|dejo|voy a dejar|abandono|he abandonado) (?:de (?:trabajar|laborar|formar parte|pertenecer|prestar)|(?:la|esta|mi|nuestra|el) (?:${COMPANY}|puesto|cargo)|§+)|me (?:he )?jubil[aeo][a-z]*|(?:he )?renunci(?:e|ado) (?:al?|a la|mi)|me (?:retiro|desvinculo|he desvinculado|desvincule|marcho|voy) de (?:la )?${COMPANY}` +
      "|mi ultimo dia|(?:la persona|el usuario|la usuaria|el empleado|el colaborador|la colaboradora|el destinatario)[^;]{0,50} ya no",
    leftSomebody: `ya no (?:trabaja|labora|colabora|forma parte|pertenece|presta|esta)(?: mas)? (?:en|para|con|de|a) (?:la |nuestra |esta |nuestro |el )?(?:${COMPANY}|nosotros|equipo)|ya no (?:trabaja|labora) (?:aqui|con nosotros)|(?:ha dejado|dejo) (?:de (?:trabajar|laborar|pertenecer|formar)|(?:la|nuestra) ${COMPANY})|se (?:ha )?jubil[oa](?:do)?|causo baja|ha causado baja|se (?:ha )?desvincul[oa](?:do)?`,
    closed: `${OWN} (?:[a-z]+ )?(?:${MAIL})(?: [a-z]+)?(?: @+)?,? (?:[a-z]+ )?${ENDED}|@+,? ${ENDED}|(?:ya no|no) (?:uso|usamos|utilizo|utilizamos|reviso|revisamos|leo|leemos) (?:mas )?(?:est[ea]|mi|nuestr[oa]) (?:${MAIL}|cuenta|direccion)|${OWN} (?:cuenta|direccion|anterior) ${ENDED}|no (?:me )?(?:escrib|envi|mand|respond|us)[a-z]+ mas (?:a |en )?(?:est[ea]|mi) (?:${MAIL}|cuenta|direccion)`,
    moved: `nuev[oa]s? (?:${MAIL})|(?:cambio|cambiado|cambie|cambiamos|cambiar|actualizacion) (?:mi |nuestr[oa] |de |nuestra |la |el )*(?:${MAIL})|(?:mi|nuestr[oa]s?) (?:${MAIL}) (?:ha|han|va a|cambi)[^;]{0,20}|nuevo dominio|cambi(?:o|ado|amos|e) (?:de|el|nuestro) dominio`,
    movedPerhaps: "nueva direccion",
    contact:
      "contact(?:e|ar|en|o|arse|a)|dirig[a-z]+|escrib[a-z]+|comuni[cq][a-z]+|envi[a-z]+|remit[a-z]+|mand[a-z]+|reenvi[a-z]+|en mi (?:lugar|reemplazo)|sustitu[a-z]+|reemplaz[a-z]+|sucesor[a]?|se (?:hara|hace) cargo|hara cargo|encargad[oa]|quedara a cargo|a cargo|ponerse|pongase|pueden? (?:usar|localizar[a-z]*)|atendera|utili[a-z]+|us(?:en|e|ar)|responsable|llevar[a-z]*|seguira con",
    me: "(?:a est[ea] (?:correo|direccion|mail)|contacteme|escribame|escribanme|dirigirse a mi|comunicarse conmigo|contactar conmigo|conmigo|yo (?:me hare|estare|sere|me encargo))",
    old: "anterior|antigu[oa]|viej[oa]|en lugar de|en vez de",
    away: "vacaciones|fuera de (?:la )?oficina|ausente|ausencia|de viaje|de baja|baja (?:medica|maternal|por)|permiso (?:de|por)|licencia (?:de|por|medica)|de regreso|regreso|regresare|vuelvo|volvere|reincorpor[a-z]+|feria|estare (?:de vuelta|disponible)|feriado|festivo|acceso limitado",
    doubtful:
      "si (?:el|la|su|usted|ustedes|alguien|ya|yo|no|han?|ud)|en caso de que|sus? (?:nuev[oa] )?(?:correo|direccion|e-?mail|mail|empresa|cuenta|buzon)|no he|no ha|todavia no|aun no|avisen?|indiquen?|facilit[a-z]+|rumor(?:es)?|vuestr[oa]s?",
    today: "hoy|por hoy|ahorita",
  },
};
