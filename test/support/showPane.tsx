import { act, cleanup, render } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
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
