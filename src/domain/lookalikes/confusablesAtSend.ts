/**
 * Letters that can be taken for Latin ones, by eye: in groups, each with the Latin letters first. Letters with marks are not listed,
 * since Unicode takes them apart. The pane and the command line have `confusables.ts` with Unicode's own list besides.
 */
export const confusables =
  "aаαɑᴀ bьвβƀɓʙƅ cсςϲƈɕᴄ dԁđðɖɗժ eеεєɛҽ fƒғք gɡɢɠǥԍց hһհħɦʜн iіιıɨɩɪ jјʝɉյ kкκĸƙқ lӏłɫɬɭʟƚӀ mмɱᴍ nпηոռŋɲɳƞɴղ oоοօøɵσᴏ pрρƿþƥᴘ qԛզʠɋգ rгʀɼɽɾɍ sѕʂꜱ tтτŧƫʈᴛ uυսʉᴜцև vνѵʋᴠ wԝωᴡⱳաѡɯ xхχҳ yуγƴʏɏүყ zƶʐʑᴢȥ ssß aeæӕ oeœ";
