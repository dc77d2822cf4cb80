import type { Worded } from "../domain/language";
import type { FileFormat } from "./ports/attachmentTexts";

/** What a file is, as the end of "it is …". */
export const formatLabels: Readonly<Record<FileFormat, Worded>> = {
  pdf: { en: "a PDF", "zh-CN": "PDF 文件" },
  docx: { en: "a Word document", "zh-CN": "Word 文档" },
  xlsx: { en: "an Excel workbook", "zh-CN": "Excel 工作簿" },
  pptx: { en: "a PowerPoint presentation", "zh-CN": "PowerPoint 演示文稿" },
  opendocument: { en: "an OpenDocument file", "zh-CN": "OpenDocument 文件" },
  ofd: { en: "an OFD document", "zh-CN": "OFD 版式文件" },
  doc: { en: "an older Word document", "zh-CN": "旧版 Word 文档" },
  xls: { en: "an older Excel workbook", "zh-CN": "旧版 Excel 工作簿" },
  xlsb: { en: "a binary Excel workbook", "zh-CN": "二进制 Excel 工作簿" },
  ppt: { en: "an older PowerPoint presentation", "zh-CN": "旧版 PowerPoint 演示文稿" },
  rtf: { en: "a Rich Text file", "zh-CN": "RTF 文件" },
  html: { en: "a web page", "zh-CN": "网页" },
  xml: { en: "an XML file", "zh-CN": "XML 文件" },
  text: { en: "a text file", "zh-CN": "文本文件" },
  eml: { en: "an e-mail", "zh-CN": "电子邮件" },
  msg: { en: "an Outlook message", "zh-CN": "Outlook 邮件" },
  zip: { en: "a ZIP archive", "zh-CN": "ZIP 压缩包" },
  archive: { en: "an archive", "zh-CN": "压缩包" },
  image: { en: "a picture", "zh-CN": "图片" },
  media: { en: "a sound or video", "zh-CN": "音频或视频" },
  program: { en: "a program", "zh-CN": "程序" },
  unknown: { en: "something else", "zh-CN": "其他格式" },
};
