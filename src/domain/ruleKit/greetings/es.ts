import type { GreetingWords } from "./greetingWords";

export const es: GreetingWords = {
  openers:
    "estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|distinguid[oa]s?|respetad[oa]s?|muy senor(?:es)? mi[oa]s?|hola|buen(?:os|as)? (?:dias?|tardes?|noches?)|buenas|que tal|saludos|apreciables?|mi estimad[oa]|holi",
  titles: "sr|sra|srta|senor|senora|senorita|don|dona|d|lic|ing|arq|dra|srita|lcd[oa]|abg",
  nobody:
    "senores|sres|tod[oa]s|equipo|cliente|proveedor|amig|compan|colega|soci[oa]|distribuid|compras$|contabil|contador|ventas$|departamento|gerent|gerencia|jefe$|direc|encargad|responsable|administra|usuario|lector|abogad|deudor|licenciad|ingenier|doctor$|maestr|vecin|familia|gente$|chic[oa]s|gracias$|por$|le$|les$|te$|os$|adjunt|soy$|como$|que$|aqui$|para$|su$|mi$|presidente|secretari|senor$|senora$|importacion|exportacion|logistic|calidad|almacen|transport|facturacion|atencion$|recursos$|agencia|empresa|direccion|profesor|doctora$",
};
