/** What the host takes from `manifest.xml`. */
export interface AddIn {
  readonly id: string;
  readonly name: string;
  readonly eventsPage: string;
  readonly eventsScript: string;
  /** Function name by launch event. */
  readonly launchEvents: Readonly<Record<string, string>>;
  readonly composeButton: PaneButton;
  readonly readButton: PaneButton;
}

export interface PaneButton {
  readonly id: string;
  readonly label: string;
  readonly page: string;
}

/** Reads the manifest as a client in this language does. */
export function readManifest(text: string, language: string): AddIn {
  const xml = new DOMParser().parseFromString(text, "text/xml");
  const all = (
    name: string,
    root: ParentNode & { getElementsByTagName(name: string): HTMLCollectionOf<Element> } = xml,
  ): readonly Element[] => Array.from(root.getElementsByTagName(name));
  const resources = new Map(
    [...all("bt:Url"), ...all("bt:String")].map((element) => [element.getAttribute("id") ?? "", valueOf(element)]),
  );
  const resource = (element: Element | undefined): string => {
    const id = element?.getAttribute("resid") ?? "";
    const found = resources.get(id);
    if (found === undefined) throw new Error(`The manifest has no resource "${id}".`);
    return found;
  };
  function valueOf(element: Element): string {
    const local = Array.from(element.children).find((child) => child.getAttribute("Locale") === language);
    return local?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  }
  const button = (surface: string): PaneButton => {
    const point = all("ExtensionPoint").find((element) => element.getAttribute("xsi:type") === surface);
    const control = point?.getElementsByTagName("Control")[0];
    const action = control?.getElementsByTagName("Action")[0];
    if (control === undefined || action === undefined) throw new Error(`The manifest has no button in ${surface}.`);
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(control.getElementsByTagName("Label")[0]),
      page: resource(action.getElementsByTagName("SourceLocation")[0]),
    };
  };
  const name = all("DisplayName")[0];
  return {
    id: (all("Id")[0]?.textContent ?? "").trim().toLowerCase(),
    name: name === undefined ? "" : valueOf(name),
    eventsPage: resource(all("Runtime")[0]),
    eventsScript: resource(all("Override").find((element) => element.getAttribute("type") === "javascript")),
    launchEvents: Object.fromEntries(
      all("LaunchEvent").map((element) => [
        element.getAttribute("Type") ?? "",
        element.getAttribute("FunctionName") ?? "",
      ]),
    ),
    composeButton: button("MessageComposeCommandSurface"),
    readButton: button("MessageReadCommandSurface"),
  };
}
