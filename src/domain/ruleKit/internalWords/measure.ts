const UNITS =
  "°|º|deg|bars?\\b|mm|cm\\b|m\\b|µ|micr|nm\\b|kg|g\\b|k?pa\\b|mpa|psi|k?v\\b|k?w\\b|hz|rpm|l\\b|ml|c\\b|h\\b|hrs?\\b|min|hours?|days?|weeks?|pcs|pieces?|units?|o'?clock|[ap]m\\b|uhr|tage?|wochen?|stuck|stk|stunden|heures?|jours?|semaines?|pieces|unites|uds?\\b|horas?|dias?|semanas?|piezas?|pecas?|unidades" +
  "|бар|мм|см|м(?![а-я])|град|кг|шт|дн|час|мин|недел|квт|بار|مم|سم|درجه|كغ|قطع|يوم|ساع|度|℃|毫米|厘米|公斤|个(?!点)|件|天|号|点|ミリ|キロ|日|時|個|台|本|週";

/** A number that measures a thing or a time, and so is no sum of money. Of a regular expression. */
export const MEASURE = `\\d[\\d.,]{0,9} ?(?:${UNITS})`;
