import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { validateXML } from "xmllint-wasm";
import { languages } from "../../src/domain/language";

const manifest = readFileSync("manifest.xml", "utf8");
const events = readFileSync("src/events/index.ts", "utf8");
const SCHEMAS = resolve("../shared/manifest-schema/usable");
const launchEvents = new Set([
  "OnNewMessageCompose",
  "OnMessageCompose",
  "OnMessageRecipientsChanged",
  "OnMessageAttachmentsChanged",
  "OnMessageFromChanged",
  "OnMessageSend",
  "OnInfoBarDismissClicked",
]);
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", preserveOrder: true });

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

function elementsOf(nodes: unknown): readonly Element[] {
  return (nodes as ReadonlyArray<Readonly<Record<string, unknown>>>).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@") ?? "";
    if (name === "#text" || name.startsWith("?")) return [];
    const content = node[name] as ReadonlyArray<Readonly<Record<string, unknown>>>;
    const text = content.flatMap((child) => ("#text" in child ? [String(child["#text"])] : [])).join("");
    return [
      { name, attributes: (node[":@"] ?? {}) as Readonly<Record<string, string>>, children: elementsOf(content), text },
    ];
  });
}

function all(elements: readonly Element[], name: string): readonly Element[] {
  return elements.flatMap((element) => [...(element.name === name ? [element] : []), ...all(element.children, name)]);
}

/** Everything that Outlook or the store refuses and the schema lets pass. */
function problemsOf(text: string): readonly string[] {
  const xml = elementsOf(parser.parse(text));
  const attribute = (name: string, key: string): readonly string[] =>
    all(xml, name).flatMap(({ attributes }) => attributes[key] ?? []);
  const resources = ["bt:Image", "bt:Url", "bt:String"]
    .flatMap((name) => all(xml, name))
    .filter(({ attributes }) => "id" in attributes);
  const ids = resources.map(({ attributes }) => attributes["id"] ?? "");
  const used = [...text.matchAll(/\bresid="([^"]+)"/g)].map(([, id]) => id ?? "");
  const types = attribute("LaunchEvent", "Type");
  const origins = new Set(all(xml, "AppDomain").map(({ text: origin }) => origin.trim()));
  const urls = [...text.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map(([, url]) => url ?? "");
  const controlIds = attribute("Control", "id");
  const tooLong = (name: string, limit: number): readonly string[] =>
    all(xml, name).flatMap((group) =>
      [...all([group], "bt:String"), ...all([group], "bt:Override")].flatMap(({ attributes }) =>
        (attributes["DefaultValue"] ?? attributes["Value"] ?? "").length > limit
          ? [`${name} over ${String(limit)}`]
          : [],
      ),
    );
  const lacksLocale = [
    ...resources.filter(({ name }) => name === "bt:String"),
    ...all(xml, "DisplayName"),
    ...all(xml, "Description").filter(({ attributes }) => "DefaultValue" in attributes),
  ].filter(
    ({ children }) =>
      !languages
        .filter((language) => language !== "en")
        .every((language) => children.some(({ attributes }) => attributes["Locale"] === language)),
  );
  return [
    ...types.filter((type) => !launchEvents.has(type)).map((type) => `unknown event ${type}`),
    ...(types.filter((type) => type === "OnMessageSend").length === 1 ? [] : ["not exactly one OnMessageSend"]),
    ...attribute("LaunchEvent", "FunctionName")
      .filter((name) => !events.includes(`Office.actions.associate("${name}"`))
      .map((name) => `nobody associates ${name}`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `no resource ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `nobody uses ${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index || id.length > 32).map((id) => `id ${id} twice or too long`),
    ...controlIds.filter((id, index) => controlIds.indexOf(id) !== index).map((id) => `control ${id} twice`),
    ...all(xml, "Icon").flatMap((icon) =>
      ["16", "32", "80"]
        .filter((size) => !all([icon], "bt:Image").some(({ attributes }) => attributes["size"] === size))
        .map((size) => `no icon of ${size}`),
    ),
    ...tooLong("bt:ShortStrings", 125),
    ...tooLong("bt:LongStrings", 250),
    ...all(xml, "DisplayName")
      .filter(({ attributes }) => (attributes["DefaultValue"] ?? "").length > 125)
      .map(() => "DisplayName too long"),
    ...urls.filter((url) => !url.startsWith("https://")).map((url) => `${url} is not HTTPS`),
    ...urls
      .filter((url) => url.startsWith("http") && !origins.has(new URL(url).origin))
      .map((url) => `${url} is outside AppDomains`),
    ...lacksLocale.map(({ name }) => `${name} lacks a language`),
  ];
}

test("nothing is wrong that the schema would let pass", () => {
  expect(problemsOf(manifest)).toEqual([]);
});

test.each<[fault: string, from: string | RegExp, to: string, problem: string]>([
  ["an unknown event", 'Type="OnMessageFromChanged"', 'Type="OnMessageSent"', "unknown event OnMessageSent"],
  [
    "a function that nobody associates",
    'FunctionName="onMessageSend"',
    'FunctionName="onSend"',
    "nobody associates onSend",
  ],
  ["two send handlers", 'Type="OnMessageFromChanged"', 'Type="OnMessageSend"', "not exactly one OnMessageSend"],
  ["a resource that is not there", '<Label resid="Compose.Label"/>', '<Label resid="Nowhere"/>', "no resource Nowhere"],
  ["a resource that nobody uses", 'id="Icon.16" DefaultValue', 'id="Icon.99" DefaultValue', "nobody uses Icon.99"],
  ["a missing icon size", /<bt:Image size="80" resid="Icon.80"\/>/, "", "no icon of 80"],
  [
    "a short string that is too long",
    'DefaultValue="Check recipients"',
    `DefaultValue="${"x".repeat(126)}"`,
    "bt:ShortStrings over 125",
  ],
  [
    "a long string that is too long in Chinese",
    'Value="显示这封邮件发给谁、哪里不合适以及如何更正。"',
    `Value="${"长".repeat(251)}"`,
    "bt:LongStrings over 250",
  ],
  [
    "a host outside AppDomains",
    "https://localhost:3000/taskpane.html",
    "https://elsewhere.example/taskpane.html",
    "https://elsewhere.example/taskpane.html is outside AppDomains",
  ],
  [
    "a page that is not HTTPS",
    "https://localhost:3000/events.html",
    "http://localhost:3000/events.html",
    "http://localhost:3000/events.html is not HTTPS",
  ],
  ["a missing translation", '<bt:Override Locale="zh-CN" Value="核对收件人"/>', "", "bt:String lacks a language"],
])("%s is found", (_, from, to, problem) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(problemsOf(broken)).toContain(problem);
});

test.each([16, 32, 64, 80, 128])("the icon of %s px has that size", (size) => {
  const png = readFileSync(`assets/icon-${String(size)}.png`);
  expect([png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(["PNG", size, size]);
});

// In a process of its own: jest cannot load the module packages that Microsoft's reader requires.
const READ = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
  .then((manifest) => console.log(JSON.stringify(manifest)))`;

test("Microsoft's own reader understands it", () => {
  const { id, version, displayName, defaultLocale } = JSON.parse(
    execFileSync(process.execPath, ["-e", READ], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  ) as Readonly<Record<"id" | "version" | "displayName" | "defaultLocale", string | undefined>>;
  expect([displayName, defaultLocale]).toEqual(["RightBox", "en-US"]);
  expect(manifest).toContain(`<Id>${id ?? ""}</Id>`);
  expect(manifest).toContain(`<Version>${version ?? ""}</Version>`);
});

test("its version is the package's, and it is small enough", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
  expect(Buffer.byteLength(manifest)).toBeLessThan(256 * 1024);
});

test("Microsoft's schema accepts it", async () => {
  if (!existsSync(SCHEMAS)) {
    process.stdout.write("Manifest: check against Microsoft's schema left out (it is not here).\n");
    return;
  }
  const preload = readdirSync(SCHEMAS).map((fileName) => ({
    fileName,
    contents: readFileSync(join(SCHEMAS, fileName), "utf8"),
  }));
  const main = preload.find(({ fileName }) => fileName === "OfficeAppManifestV1_1.xsd");
  const validate = (contents: string) =>
    validateXML({ xml: [{ fileName: "manifest.xml", contents }], schema: main === undefined ? [] : [main], preload });
  expect((await validate(manifest)).errors).toEqual([]);
  expect((await validate(manifest.replace('SendMode="SoftBlock"', 'SendMode="Maybe"'))).valid).toBe(false);
});
