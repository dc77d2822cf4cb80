import type { AnswerWords } from "../answerWords";

export const es: AnswerWords = {
  purposes: {
    official: "contrato*|acuerdo*|documentos oficiales|documentos formales|documentos importantes",
    personal: "privad*|personal|personales",
    purchasing:
      "cotizar|comprar|pedido|pedidos|orden de compra|órdenes de compra|ordenes|órdenes|compra|compras|cotización|cotizaciones|presupuesto*|proforma de compra|oferta|ofertas",
    technical: "técnic*|plano|planos|ingenier*|especificacion*|especificación|ficha técnica|fichas técnicas|diseño*",
    finance:
      "cobrar|cobro*|cobros|administrativ*|facturar|pagar|factura|facturas|facturación|pago|pagos|contabilidad|cobranza*|finanzas|tesorería|proforma*|cuentas por pagar|administración|estado de cuenta|estados de cuenta",
    logistics:
      "embarque*|envío de mercancía|documentos de envío|logística|transporte|aduana*|despacho|albarán|albaranes|conocimiento de embarque|packing list|bl|expedición*",
    quality: "calidad|reclamo|reclamos|reclamaciones|reclamación|queja|quejas|garantía*|certificado*",
    legal: "legal|legales|jurídic*|abogad*|confidencialidad",
    sales: "marketing|mercadeo",
    everything: "todo|todos los documentos|toda la documentación|todos los correos|toda la correspondencia|para todo",
    rest: "lo demás|todo lo demás|el resto|lo restante|otros temas|otros asuntos|cualquier otro*|todo lo otro|general",
  },
  cues: {
    yes: "claro que sí|todo ok|afirmativo|por supuesto|sí,|sí.|sí!|sí|así es|correcto|exacto|efectivamente|confirmado|claro|perfecto|ok|de acuerdo",
    thanks: "gracias|muchas gracias|saludos|un saludo",
    no: "no,|no.|no|ya no|lamentablemente no|negativo",
    not: "no lo|no la|no los|no las|no me|no se|no use*|no envíe*|no mande*|no escriba*|no a|no es|no son|no para|nunca|ni",
    right:
      "la misma|el mismo|la misma de siempre|todo ok|todo bien|todo correcto|está ok|es esa|es ese|esa misma|ese mismo|sigue siendo|siguen siendo|es correct*|son correct*|está bien|están bien|es la dirección correcta|siguen vigente*|sigue vigente|está vigente|están vigentes|sigue igual|siguen igual|sin cambios|no ha cambiado|no han cambiado|nada ha cambiado|no hay cambios|igual que antes|como siempre|como antes|lo mismo de siempre|confirmo|confirmamos|sigue activ*|siguen activ*|sigue válid*|siguen válid*|es válid*|son válid*|pueden seguir|puede seguir",
    gone: "no recibe más|ya no recibe|ya no existe|ya no … usa*|ya no se usa|ya no usamos|ya no utilizamos|ya no está|ya no es|ya no funciona|dejó de funcionar|dado de baja|dada de baja|desactivad*|eliminad*|no usar|no usen|no use|no utilicen|no escriban más|no escriba más|no envíen más|no envíe más|no mande* más|no más|fuera de uso|obsolet*|cerrad*|anulad*|cancelad*|ya no",
    left: "ya no trabaja|dejó la empresa|ya no está con nosotros|se jubiló|ya no labora|salió de la empresa|ya no pertenece",
    insteadOf: "en lugar de|en vez de|y no a|no a|reemplaza a|sustituye a",
    ratherThan: "fue reemplazad*|ha sido reemplazad*|se reemplaza por|fue sustituid*",
    change:
      "a partir de|será|pasa a ser|pasó a ser|luego|ahora|nuev*|a partir de ahora|de ahora en adelante|en adelante|en su lugar|cambió|ha cambiado|reemplaz*|sustituy*|desde ahora|en lo sucesivo",
    here: "este correo|esta dirección|este mail|este e-mail|este email|este buzón|esta casilla|mi correo|mi dirección",
    me: "conmigo|yo llevo|yo me encargo|me encargo yo|yo veo|a mi nombre|a mí|mandarme|enviarme|escribirme|mándame|envíame|envíeme|mándeme",
    use: "use|usar|usen|usamos|utilice*|utilizar|envíe*|enviar*|mande*|mandar*|escriba*|escribir|dirigir|diríja*|a|correo|dirección|con",
    unclear:
      "creo que|me parece|supongo|tal vez|quizá*|probablemente|no estoy segur*|no sé|consulto|consultar*|verificar*|verifico|reviso|revisar*|pregunto|preguntar*|le aviso|les aviso|le informo|le confirmo mañana|mañana|la próxima semana|avisaré|confirmaré|le confirmaré|le envío luego|lo antes posible le",
    told: "ya reenvié|reenvié su|reenvié la|le reenvié|ya envi*|le envié su|mandé|remití|recibí|recibid*|hemos recibido|pasé",
    away: "no responda a este|no responder a este|mensaje automático|será atendid*|de vacaciones|fuera de la oficina|fuera de oficina|estaré ausente|ausente|respuesta automática|de baja médica|de licencia|regreso el|estaré de regreso",
    copy: "cc|con copia|copia a|en copia|copiar a",
    inCopy: "en copia|en cc",
    request: "podría|podrían|puede usted|pueden ustedes|sería tan amable|serían tan amables|le importaría",
    but: "pero|sino|salvo|excepto|solo|sólo|aunque",
  },
};
