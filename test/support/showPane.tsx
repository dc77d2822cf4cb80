import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Services } from "../../src/app/services";
import { App } from "../../src/taskpane/App";
import { PaneProvider } from "../../src/taskpane/PaneContext";
import { textOf } from "../../src/taskpane/text/text";
import { fakeServices, type FakeOptions } from "./fakePorts";

beforeAll(() => {
  // jsdom lays nothing out; Fluent only asks to be told of changes.
  globalThis.ResizeObserver = class {
    observe(): void {
      return;
    }
    unobserve(): void {
      return;
    }
    disconnect(): void {
      return;
    }
  };
});
afterEach(cleanup);

/** The pane over the world in memory, once it has read the message. */
export async function showPane(options: FakeOptions): Promise<ReturnType<typeof fakeServices>> {
  const services = fakeServices(options);
  render(<App services={services} />);
  await act(() => Promise.resolve());
  return services;
}

/** One part of the pane over that world. */
export async function showPart(services: Services, part: ReactNode): Promise<void> {
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneProvider value={{ services, language: services.host.language, text: textOf(services.host.language) }}>
        {part}
      </PaneProvider>
    </FluentProvider>,
  );
  await act(() => Promise.resolve());
}
