import type { FileFormat } from "../../../src/app/ports/attachmentTexts";
import {
  bytesOf,
  chineseFont,
  compound,
  doc,
  docx,
  encodeAs,
  hex,
  latin,
  paragraph,
  pdf,
  properties,
  shown,
  utf16,
  workbook,
  zip,
} from "./make";

export const eml = [
  "From: Li Wei <li@acme.example>",
  "To: bob@acme.example",
  "Subject: =?UTF-8?B?5ZCI5ZCM?=",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Please sign.",
  "--b",
  'Content-Type: text/csv; name="prices.csv"',
  'Content-Disposition: attachment; filename="prices.csv"',
  "",
  "item,price",
  "wrench,12.50",
  "--b--",
  "",
].join("\r\n");

const ofd = zip({
  "OFD.xml": "<ofd:OFD xmlns:ofd='o'/>",
  "Doc_0/Pages/Page_0/Content.xml":
    "<ofd:Page xmlns:ofd='o'><ofd:TextObject><ofd:TextCode>电子</ofd:TextCode><ofd:TextCode>发票</ofd:TextCode></ofd:TextObject><ofd:TextObject><ofd:TextCode>¥ 100</ofd:TextCode></ofd:TextObject></ofd:Page>",
});
const odt = zip({
  mimetype: "application/vnd.oasis.opendocument.text",
  "content.xml":
    "<o:d xmlns:o='o' xmlns:text='t'><text:tracked-changes><text:p>deleted</text:p></text:tracked-changes><text:h>Contract</text:h><text:p>two<text:s text:c='2'/>blanks<text:tab/>tab</text:p></o:d>",
});
const pptx = zip({
  "ppt/presentation.xml": "<p/>",
  "ppt/slides/slide10.xml": "<p:s xmlns:a='a'><a:p><a:t>last</a:t></a:p></p:s>",
  "ppt/slides/slide2.xml": "<p:s xmlns:a='a'><a:p><a:t>Price </a:t><a:t>list</a:t></a:p></p:s>",
  "ppt/notesSlides/notesSlide1.xml": "<p:s xmlns:a='a'><a:p><a:t>say 10 %</a:t></a:p></p:s>",
});
const styledXlsx = zip({
  "xl/workbook.xml": "<workbook xmlns:r='r'><sheets><sheet name='Offer' r:id='rId7'/></sheets></workbook>",
  "xl/_rels/workbook.xml.rels":
    "<Relationships><Relationship Id='rId7' Target='worksheets/sheet1.xml'/></Relationships>",
  "xl/styles.xml":
    "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='yyyy\"年\"m\"月\"'/><numFmt numFmtId='171' formatCode='\"days\" 0.00'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/></cellXfs></styleSheet>",
  "xl/worksheets/sheet1.xml":
    "<worksheet><sheetData><row><c s='1'><v>46000</v></c><c s='2'><v>46000.5</v></c><c s='3'><v>46000</v></c><c t='inlineStr'><is><t>in</t><t>line</t></is></c><c t='b'><v>1</v></c><c t='str'><f>A1</f><v>result</v></c><c><v>0.30000000000000004</v></c><c t='e'><v>#REF!</v></c></row></sheetData><headerFooter><oddFooter>&amp;CPage &amp;P</oddFooter></headerFooter></worksheet>",
  "xl/comments1.xml": "<comments><comment><text><t>ask Bob</t></text></comment></comments>",
});
export const rtf =
  "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}}{\\*\\generator Word;}{\\info{\\title secret}}" +
  "\\f0 Caf\\'e9 \\f1\\'ba\\'cf\\'cd\\'ac\\f0\\par \\u21512?\\u21516?\\tab x{\\deleted gone}{\\pict 0102}{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt link}}{\\*\\annotation note}\\cell\\row}";

const msg = compound({
  ...properties(
    "",
    {
      "0037001F": "Offer",
      "1000001F": "See the file.",
      "0C1A001F": "Li Wei",
      "5D01001F": "li@acme.example",
      "0E04001F": "Bob",
    },
    [[0x3ffd0003, 936]],
  ),
  ...properties("__attach_version1.0_#00000000/", { "3707001F": "price.txt", "37010102": bytesOf("12.50 USD") }),
  ...properties("__attach_version1.0_#00000001/", { "3001001F": "Old mail" }),
  ...properties("__attach_version1.0_#00000001/__substg1.0_3701000D/", {
    "0037001F": "Before",
    "1000001F": "First offer",
  }),
  ...properties("__attach_version1.0_#00000002/", { "3707001F": "logo.png", "37010102": bytesOf("x") }, [
    [0x37140003, 4],
  ]),
});

/** A file of each format with what it says: name, bytes, format, text. */
export const samples: ReadonlyArray<readonly [string, Uint8Array, FileFormat, string]> = [
  [
    "PDF",
    pdf({ contents: [shown("Sales contract", "No. 7"), shown("Page two")] }),
    "pdf",
    "Sales contract\nNo. 7\n\nPage two",
  ],
  ["PDF, packed streams", pdf({ contents: [shown("Packed")], deflate: true }), "pdf", "Packed"],
  [
    "PDF in Chinese, GB-EUC-H, font not embedded",
    pdf({
      contents: [`BT /F 12 Tf 50 800 Td <${hex(encodeAs("购销合同", "gbk"))}> Tj ET`],
      font: chineseFont("GB-EUC-H"),
    }),
    "pdf",
    "购销合同",
  ],
  [
    "PDF in Chinese, UniGB-UCS2-H, font not embedded",
    pdf({
      contents: [`BT /F 12 Tf 50 800 Td <${hex(utf16("购销合同").map((_, index, all) => all[index ^ 1] ?? 0))}> Tj ET`],
      font: chineseFont("UniGB-UCS2-H"),
    }),
    "pdf",
    "购销合同",
  ],
  [
    "PDF with a filled form and a note",
    pdf({
      contents: [shown("Form")],
      pageEntries:
        "/Annots[<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(Filled in)/Rect[0 0 9 9]>><</Type/Annot/Subtype/Text/Contents(A note)/Rect[0 0 9 9]>>]",
    }),
    "pdf",
    "Form\nA note\nFilled in",
  ],
  [
    "DOCX with all its parts",
    docx(
      `${paragraph("Contract &amp; annex")}<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t><w:tab/><w:t>x</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>` +
        `<w:tbl><w:tr><w:tc>${paragraph("a")}</w:tc><w:tc>${paragraph("b")}</w:tc></w:tr></w:tbl>` +
        `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("box")}</w:txbxContent></mc:Choice><mc:Fallback>${paragraph("box")}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      {
        "word/header1.xml": `<w:hdr>${paragraph("Letterhead")}</w:hdr>`,
        "word/footer1.xml": `<w:ftr>${paragraph("Footer")}</w:ftr>`,
        "word/footnotes.xml": `<w:footnotes>${paragraph("Footnote")}</w:footnotes>`,
        "word/comments.xml": `<w:comments>${paragraph("Comment")}</w:comments>`,
      },
    ),
    "docx",
    "Contract & annex\nnew\tx\na\n\tb\n\tbox\n\nLetterhead\n\nFooter\n\nFootnote\n\nComment",
  ],
  [
    "XLSX",
    workbook("xlsx", {
      Prices: [
        ["wrench", 12.5],
        ["合同", true],
      ],
      Terms: [["FOB"]],
    }),
    "xlsx",
    "Prices\nwrench\t12.5\n合同\tTRUE\n\nTerms\nFOB",
  ],
  [
    "XLSX with dates, inline strings, comments and a footer",
    styledXlsx,
    "xlsx",
    "Offer\n2025-12-09\t2025-12-09 12:00:00\t46000\tinline\tTRUE\tresult\t0.3\t#REF!\n Page\n\nask Bob",
  ],
  [
    "XLS",
    workbook("biff8", {
      Prices: [
        ["wrench", 12.5],
        ["合同", true],
      ],
    }),
    "xls",
    "Prices\nwrench\t12.5\n合同\ttrue",
  ],
  ["PPTX, slides by number, then notes", pptx, "pptx", "Price list\n\nlast\n\nsay 10 %"],
  ["OpenDocument", odt, "opendocument", "Contract\ntwo  blanks\ttab"],
  ["OFD", ofd, "ofd", "电子发票\n¥ 100"],
  ["DOC", doc("Contract\r\u0013HYPERLINK x\u0014link\u0015 合同\u0007cell"), "doc", "Contract\nlink 合同\tcell"],
  ["RTF", latin(rtf), "rtf", "Café 合同\n合同\txlinknote"],
  ["HTML", bytesOf("<!doctype html><title>t</title><p>Contract</p><p>A &amp; B</p>"), "html", "Contract\n\nA & B"],
  [
    "HTML in a declared encoding",
    latin('<html><head><meta charset="windows-1250"></head><body>\xe8lovek</body></html>'),
    "html",
    "človek",
  ],
  ["XML", bytesOf("<?xml version='1.0'?><i><n>A &amp; 发票</n><v>100</v></i>"), "xml", "A & 发票\n100"],
  ["CSV in GB 18030", encodeAs("名称,价格\n扳手,合同\n", "gbk"), "text", "名称,价格\n扳手,合同"],
  ["text", bytesOf("\ufeffone\r\ntwo"), "text", "one\ntwo"],
  [
    "EML with an attachment",
    bytesOf(eml),
    "eml",
    "合同\nLi Wei <li@acme.example>; bob@acme.example\n\nPlease sign.\n\nprices.csv\nitem,price\nwrench,12.50",
  ],
  [
    "MSG with a file and a message attached, its logo left out",
    msg,
    "msg",
    "Offer\nLi Wei <li@acme.example>; Bob\n\nSee the file.\n\nprice.txt\n12.50 USD\n\nOld mail\nBefore\n\nFirst offer",
  ],
  [
    "ZIP",
    zip({ "a/合同.txt": "terms", "b.docx": docx(paragraph("inside")) }),
    "zip",
    "a/合同.txt\nterms\n\nb.docx\ninside",
  ],
];
