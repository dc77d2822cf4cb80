/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { aClient, anAddress } from "../../support/builders";
import { openClient } from "./clients/openClients";

test("in Chinese, every word of a client with everything open is Chinese", async () => {
  const acme = aClient("acme", {
    addresses: [anAddress("info@acme.example", "official", { standing: "inferred" })],
  });
  await openClient([acme], "Acme", { language: "zh-CN" });
  for (const header of document.querySelectorAll(".fui-AccordionHeader__button")) fireEvent.click(header);
  fireEvent.click(screen.getByRole("button", { name: "info@acme.example 的用法和来源" }));
  await screen.findByText("还没有更改记录。");
  document.querySelectorAll("option").forEach((option) => {
    // Time zones have one name in every language.
    if (option.value.includes("/")) option.remove();
  });
  const words = document.body.textContent.replace(
    /[\w.]+@[\w.]+|[\w-]+\.(?:example|com)|“info”|RightBox|Acme|HT-[#\d]+|SharePoint|ICO|PDF|UTC|Outlook/g,
    "",
  );
  expect(words.match(/[A-Za-z]{3,}/g)).toBeNull();
});
