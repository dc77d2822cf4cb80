import type { AttachmentWords } from "./attachmentWord";

export const es: AttachmentWords = {
  claims:
    "(?:(?:te|le|les|os|se|me) )?adjunt(?:o|amos|an?|ando)|va[ns]? adjunt[oa]s?|adjunt[oa]s? (?:el|la|los|las|encontrar[a-z]*|va|copia|proforma|factura|contrato)|(?:archivo|documento|fichero|contrato|factura|proforma|pedido)s? adjunt[oa]s?|(?:hoja|carta|ficha|copia|lista|plano|foto|recibo)s? (?:anex|adjunt)[oa]s?|en (?:el )?adjunto" +
    "|en anexo|(?:te|le|les|os|se) anex(?:o|amos|a|an)|anexamos|anexo (?:encontrar[a-z]*|envio|remito|copia)",
  others:
    "no|sin (?:adjunt|archivo|anex)[a-z]*|ningun[a-z]*|nada|si|cuando|manana|luego|mas tarde|despues|anterior|ultim[oa]|ayer|abajo|enlace|ustedes|adjuntaste|adjuntaron|(?:tu|su|vuestro|sus) (?:archivo )?(?:adjunto|anexo)s?|que (?:me|nos) [a-z]+" +
    "|(?:director[a]?|gerente|jef[ea]|secretari[oa]|profesor[a]?|subdirector[a]?)(?: general)? adjunt[oa]|(?:paquete|caja|muestra|sobre)s?|importancia|(?:adjunt[oa]|anexo) (?:al?|del?) (?:contrato|maquina|edificio|planta|motor)",
};
