import type { AttachmentWords } from "./attachmentWord";
import { slipsOf } from "./slipsOf";

const MAIL = "(?:correo|mail|e-?mail|mensaje|presente|envio)";
const SEND = "(?:envi|mand|remit|hag|dej|pas|traslad|hac|acompan|compart)";
const SLIPS = slipsOf("adjunto", "adjunta", "adjuntamos");
const THING =
  "(?:cajas?|cajon|bulto|embalaje|maquina|bomba|equipo|contenedor|paquete|tapa|pale|palet|motor|edificio|planta|nave|mercancia)";

export const es: AttachmentWords = {
  claims:
    `(?:(?:te|le|les|os|se|me) )?(?:adjunt(?:o|amos|an?|ando)|${SLIPS})|va[ns]? (?:en )?(?:adjunt|anex)[oa]s?|adjunt[oa]s? (?:el|la|los|las|encontrar[a-z]*|va|copia|proforma|factura|contrato)|(?:el|la|los|las|un|una|nuestr[oa]|mi|est[ea]) [a-z]+ (?:[a-z]+ )?adjunt[oa]s?` +
    "|(?:archivo|documento|fichero|contrato|factura|proforma|pedido|pdf|excel)s? (?:adjunt|anex)[oa]s?|(?:hoja|carta|ficha|copia|lista|plano|foto|recibo|tabla|cuadro|planilla)s? (?:anex|adjunt)[oa]s?|(?:en|como|con|por) (?:el |los |un )?(?:archivo |documento |fichero )?adjuntos?|(?:ver|vea|veas|vease|revise|revisar|consulte|segun|conforme) (?:el |los |en )?(?:adjunto|anexo)s?" +
    `|en anexo|(?:te|le|les|os|se) anex(?:o|amos|a|an)|anexamos|anexo (?:encontrar[a-z]*|envio|remito|copia|a (?:este|la presente|est)|el|la|los|las)|(?:he|hemos) (?:adjuntado|anexado)|(?:te|le|les|os) adjunte|${SEND}[a-z]* (?:[a-z]+ ){0,4}adjunt[oa]s?|${SEND}[a-z]* anex[oa]s?` +
    `|acompan(?:o|amos) (?:(?:a|con|en|al) (?:(?:est[ea]|el|la) )?${MAIL}|copia|el|la|los|las)|${SEND}[a-z]*[^,]{0,60} (?:con|en|por|mediante|junto con|junto a|a) est[ea] ${MAIL}|(?:con|en|mediante|por|por medio) (?:del?|est[ea]) (?:mismo |presente )?${MAIL},? (?:(?:te|le|les|os) )?${SEND}[a-z]*`,
  others:
    "no(?!\\.? ?\\d)|sin (?:el |los |ningun )?(?:adjunt|archivo|anex)[a-z]*|donde|vacio|ningun[a-z]*|nada|si|cuando|en cuanto(?! (?:pueda|sea|le sea))|tan pronto(?! como (?:pueda|sea|le sea))|enviar(?:e|emos)|mandar(?:e|emos)|remitir(?:e|emos)|har(?:e|emos) llegar|adjuntar(?:e|emos|a)|recibir[a-z]+|sera[n]?|ira[n]?|reenvi[a-z]+|una vez|apenas|manana|luego|mas tarde|despues|anterior|ultim[oa]|ayer|abajo|enlace|ustedes|adjuntaste|adjuntaron|(?:tu|su|vuestro|sus|tus) (?:archivo )?(?:adjunto|anexo)s?|que (?:me|nos) [a-z]+|en (?:lugar|vez) de|demasiado|pesad[oa]|falt(?:a|aba|an)|olvido" +
    `|(?:director[a]?|gerente|jef[ea]|secretari[oa]|profesor[a]?|subdirector[a]?|vocal|fiscal)(?: general)? adjunt[oa]|(?:la|las|una|cada|con las?) (?:muestra|caja)s?|muestras|paquetes?|(?:un|el) sobre|importancia|(?:adjunt[oa]|anexo)s? (?:al?|del?) (?:su|tu|nuestro|mi|contrato|expediente|ticket|${THING}|(?:el|la) ${THING})|adjunt[oa]s? (?:al?|a la|en el|en la) (?!est[ea]|${MAIL}|pdf|archivo|usted|continuacion|todos)[a-z]+|(?:edificio|local|nave|almacen|oficina) anex[oa]` +
    `|(?:recib[a-z]*|llego|llegaron|llegado|gracias por)[^,]{0,30} (?:adjunt|anex)[oa]s?|(?:pud[a-z]+|logr[a-z]+|puede[ns]?|consig[a-z]+) (?:usted |ya )?(?:abrir|ver|descargar)|(?:favor|puede|podria|podrias|puedes|ruego|agradeceria)[^,]{0,25} (?:adjunt(?!o)|anex(?!o)|mand|envi)[a-z]*|(?:en|con|a) (?:mi|nuestr[oa]|su|tu) (?:[a-z]+ )?(?:correo|mail|e-?mail|mensaje|carta|pedido)(?: del?| el)?|adjunt[a-z]+ (?:el (?:dia )?(?:\\d|lunes|martes|miercoles|jueves|viernes)|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))|(?:ticket|portal|plataforma)|anexo (?:\\d+|[ivx]+|[b-d])`,
  farther:
    `(?:en cuanto|cuando|tan pronto como|una vez|apenas|tras (?:el|la|recib)|despues de(?:l)? (?:pag|recib|cobr)|al recibir|recibido el)[^.]{0,100},? (?:(?:te|le|les|os|se) )?(?:adjunto|adjuntamos|anexo|anexamos|(?:${SEND})[a-z]*[^.]{0,50} adjunt)` +
    `|(?:adjunto|adjuntamos|anexamos) [^.]{0,50},? (?:en cuanto (?!pueda|sea)|tan pronto como (?!pueda|sea)|apenas )[a-z]+|(?:dentro de|en|a) (?:la|el|cada) ${THING}[^.]{0,50} adjunt[oa]s?`,
};
