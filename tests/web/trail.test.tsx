import { act, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, it, vi } from "vitest";

/** The trail is kept by the tab, so each test begins with a tab of its own; `at` puts it at a place and reads the crumbs there. */
async function openTab() {
  sessionStorage.clear();
  vi.resetModules();
  const [{ extendTrail }, { Crumbs }, { LanguageProvider, loadWords }] = await Promise.all([
    import("../../web/ui/trail.ts"),
    import("../../web/ui/Crumbs.tsx"),
    import("../../web/i18n/language.tsx"),
  ]);
  await loadWords("en");
  const crumbsAt = async (path: string): Promise<string[]> => {
    const { unmount } = await act(async () => {
      await Promise.resolve();
      return render(
        <MemoryRouter initialEntries={[`/en${path}`]}>
          <LanguageProvider language="en">
            <Crumbs />
          </LanguageProvider>
        </MemoryRouter>,
      );
    });
    const texts = screen.queryAllByRole("listitem").map(({ textContent }) => textContent);
    unmount();
    return texts;
  };
  const visit = async (name: string): Promise<string[]> => {
    extendTrail({ path: `/card/${name}`, search: "", name, nameZh: null });
    return crumbsAt(`/card/${name}`);
  };
  return { visit, crumbsAt };
}

it("cuts the crumbs back to a place that is visited again, and goes on from there", async () => {
  const { visit } = await openTab();
  for (const name of ["a", "b", "c"]) await visit(name);
  expect(await visit("b")).toEqual(["a", "b"]);
  expect(await visit("d")).toEqual(["a", "b", "d"]);
  expect(await visit("a")).toEqual([]);
  expect(await visit("d")).toEqual(["a", "d"]);
});

it("shows crumbs cut back at a place that is gone back to before it has told its name", async () => {
  const { visit, crumbsAt } = await openTab();
  for (const name of ["a", "b", "c"]) await visit(name);
  expect(await crumbsAt("/card/b")).toEqual(["a", "b"]);
  expect(await crumbsAt("/card/c")).toEqual(["a", "b", "c"]);
});

it("keeps the last five on the page of the twelve that it remembers", async () => {
  const { visit } = await openTab();
  const names = Array.from({ length: 14 }, (_, index) => `place-${String(index)}`);
  for (const name of names) await visit(name);
  expect(await visit("place-14")).toEqual(["place-10", "place-11", "place-12", "place-13", "place-14"]);
  expect(JSON.parse(sessionStorage.getItem("claimtrace.trail") ?? "[]")).toHaveLength(12);
});
