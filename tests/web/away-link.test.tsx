import { act, cleanup, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { expect, test } from "vitest";
import { LanguageProvider } from "../../web/i18n/language.tsx";
import { AddressList } from "../../web/ui/AddressList.tsx";
import { AwayLink } from "../../web/ui/AwayLink.tsx";

async function show(address: string): Promise<{ link: string | null; listed: number }> {
  cleanup();
  await act(async () => {
    render(
      <Suspense>
        <LanguageProvider language="en">
          <AwayLink address={address}>the page</AwayLink>
          <nav>
            <AddressList addresses={[address]} />
          </nav>
        </LanguageProvider>
      </Suspense>,
    );
    await Promise.resolve();
  });
  const shown = await screen.findByText("the page");
  return { link: shown.getAttribute("href"), listed: screen.getByRole("navigation").querySelectorAll("a").length };
}

test("an address of the web leads there", async () => {
  expect(await show("https://example.org/a?b#c")).toEqual({ link: "https://example.org/a?b#c", listed: 1 });
  expect(await show("http://example.org/")).toEqual({ link: "http://example.org/", listed: 1 });
});

test.each(["javascript:alert(1)", "data:text/html,<b>x</b>", "file:///etc/passwd", "//example.org", "example.org", ""])(
  "%j, which no page of the web has, stays text",
  async (address) => {
    expect(await show(address)).toEqual({ link: null, listed: 0 });
  },
);
