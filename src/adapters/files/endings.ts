import type { FileFormat } from "../../app/ports/attachmentTexts";

/** The endings under which each format is usually sent. A format that is not here has none of its own. */
const endings: Partial<Readonly<Record<FileFormat, readonly string[]>>> = {
  pdf: ["pdf"],
  docx: ["docx", "docm", "dotx", "dotm"],
  xlsx: ["xlsx", "xlsm", "xltx", "xltm"],
  pptx: ["pptx", "pptm", "ppsx", "ppsm", "potx"],
  opendocument: ["odt", "ods", "odp", "odg", "ott", "ots", "otp"],
  ofd: ["ofd"],
  doc: ["doc", "dot", "wps"],
  xls: ["xls", "xlt", "et"],
  xlsb: ["xlsb"],
  ppt: ["ppt", "pps", "dps"],
  rtf: ["rtf", "doc"],
  html: ["html", "htm", "xhtml", "shtml", "xls"],
  eml: ["eml", "mht", "mhtml"],
  msg: ["msg", "oft"],
  zip: ["zip", "jar", "xps", "oxps", "epub", "vsdx", "3mf", "kmz"],
  image: ["png", "jpg", "jpeg", "jpe", "jfif", "gif", "bmp", "dib", "tif", "tiff", "webp", "heic", "heif", "avif"],
  archive: ["rar", "7z", "gz", "tgz", "bz2", "xz", "tar"],
  program: ["exe", "dll", "scr", "com", "so"],
  media: ["mp4", "m4a", "mov", "mp3", "wav", "avi", "ogg", "mkv", "webm", "3gp"],
};
const claimed: ReadonlySet<string> = new Set(Object.values(endings).flat());

/** The ending of a name that promises another format than the content is; `undefined` where it does not, or promises nothing. */
export function wrongEnding(name: string, format: FileFormat): string | undefined {
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name.trim())?.[1]?.toLowerCase();
  if (ending === undefined || !claimed.has(ending) || format === "unknown") return undefined;
  return endings[format]?.includes(ending) === true ? undefined : ending;
}
