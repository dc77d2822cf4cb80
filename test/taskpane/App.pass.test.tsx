/** @jest-environment jsdom */
import { act, render } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { aDraft } from "../support/builders";
import { fakeServices } from "../support/fakePorts";
import "../support/showPane";

test.each([
  ["compose", [false]],
  ["read", []],
] as const)("in %s mode the pane leaves a pass without asking: %j", async (mode, expected) => {
  const asked: boolean[] = [];
  const services = fakeServices({ draft: aDraft() });
  const value = {
    ...services,
    host: { ...services.host, mode: () => mode },
    pass: {
      ...services.pass,
      leave: ({ interactive }: { readonly interactive: boolean }) => {
        asked.push(interactive);
        return Promise.resolve();
      },
    },
  };
  const { unmount } = render(<App services={value} />);
  await act(() => Promise.resolve());
  expect(asked).toEqual(expected);
  unmount();
});
