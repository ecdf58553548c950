import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { fakeService } from "../support/fake-service.ts";
import { renderPage } from "../support/render-page.tsx";
import { aClaim, aHit, aLocator, aNode, approach, foundNothing, lab, otherLab } from "../support/small-answers.ts";

const claim = aNode(aClaim.id, "claim", { name: aClaim.name, nameZh: aClaim.nameZh });
const found = {
  query: "const",
  hits: [
    aHit(approach, { match: { field: "name", text: approach.name, ranges: [[0, 5]], how: "prefix" } }),
    aHit(claim, { locator: aLocator, status: "verified" }),
    aHit(lab, { match: { field: "alias", text: "Const Inc.", ranges: [[0, 5]], how: "prefix" } }),
  ],
  total: 3,
  totalIsBound: false,
  facets: [
    { kind: "approach", count: 1 },
    { kind: "claim", count: 1 },
    { kind: "organization", count: 1 },
  ],
  nearest: [],
};
const onlyLabs = { ...found, hits: found.hits.slice(2), total: 1 };
const onlyNear = { ...found, query: "line", hits: found.hits.map((hit) => ({ ...hit, complete: false })) };
const alsoNear = {
  ...found,
  query: "both",
  hits: [aHit(otherLab), aHit(lab, { complete: false })],
  total: 2,
  facets: [{ kind: "organization", count: 2 }],
};
const answers = {
  "/api/search?q=line&limit=50": onlyNear,
  "/api/search?q=both&limit=50": alsoNear,
  "/api/search?q=const&limit=50": found,
  "/api/search?q=const&kind=organization&limit=50": onlyLabs,
  "/api/search?q=acme&limit=50": { ...onlyLabs, query: "acme" },
  "/api/search?q=%E5%AE%AA%E6%B3%95&limit=50": { ...found, query: "宪法" },
  "/api/search?q=qqq&limit=50": { ...foundNothing, query: "qqq", nearest: [lab] },
};

/** jsdom draws nothing: it has no modal dialogs and scrolls nowhere. */
function giveDialogs(): void {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
  Element.prototype.scrollIntoView = () => undefined;
}

const box = () => screen.findByRole("combobox", { name: "Search names, titles, claims" });
const options = () => screen.findAllByRole("option");

describe("the search palette", () => {
  // Parts of the page are fetched when first shown; here they are there before the first test.
  beforeAll(async () => {
    giveDialogs();
    for (const path of ["/en/nowhere?find=", "/en/trace/none", "/en/card/none", "/en/explore?nodes=none"]) {
      await renderPage(path);
      await screen.findAllByRole("heading", {}, { timeout: 20_000 });
      if (path.includes("find")) await screen.findByRole("combobox", {}, { timeout: 20_000 });
      cleanup();
    }
  }, 60_000);
  beforeEach(giveDialogs);

  it.each(["/", "{Control>}k{/Control}"])("opens from anywhere on %s, and the address says so", async (keys) => {
    fakeService(answers);
    const page = await renderPage("/en/nowhere");
    await userEvent.keyboard(keys);
    await box();
    expect(page.address()).toBe("/en/nowhere?find=");
  });

  it("shows typed hits by kind with what matched marked, and keeps the text in the address", async () => {
    fakeService(answers);
    const page = await renderPage("/en/nowhere?find=");
    await userEvent.type(await box(), "const");
    const [first, second, third] = await options();
    expect(first?.textContent).toContain("Constitutional AI");
    expect(first?.querySelector("mark")?.textContent).toBe("Const");
    expect(second?.textContent).toContain("Safety › Training, passage 2");
    expect(second?.textContent).toContain("sourced");
    expect(third?.textContent).toContain("Acme");
    expect(third?.textContent).toContain("Also Const Inc.");
    // The address follows once typing rests, which may be after the hits.
    await waitFor(() => {
      expect(page.address()).toBe("/en/nowhere?find=const");
    });
  });

  it("walks with the arrows and opens with Enter: a claim on its trace", async () => {
    fakeService(answers);
    const page = await renderPage("/en/nowhere?find=const");
    const [first, second] = await options();
    expect(first?.getAttribute("aria-selected")).toBe("true");
    await userEvent.type(await box(), "{ArrowDown}");
    expect(second?.getAttribute("aria-selected")).toBe("true");
    expect((await box()).getAttribute("aria-activedescendant")).toBe(second?.id);
    await userEvent.type(await box(), "{ArrowUp}{ArrowUp}{ArrowUp}{Enter}");
    await waitFor(() => {
      expect(page.address()).toBe(`/en/trace/${claim.id}`);
    });
  });

  it("adds a hit to the graph that is shown with Shift and Enter", async () => {
    fakeService(answers);
    const page = await renderPage("/en/explore?nodes=umbrella&hide=person&find=acme");
    await options();
    await userEvent.type(await box(), "{Shift>}{Enter}{/Shift}");
    await waitFor(() => {
      expect(page.address()).toBe("/en/explore?nodes=umbrella,acme&select=acme&hide=person");
    });
  });

  it("opens the first hit of the answer to come when Enter is faster than the answer", async () => {
    fakeService(answers);
    const page = await renderPage("/en/nowhere?find=const");
    await options();
    const input = await box();
    await userEvent.clear(input);
    await userEvent.type(input, "acme{Enter}");
    await waitFor(() => {
      expect(page.address()).toBe("/en/card/acme");
    });
  });

  it("forgets an Enter when one types on, also when the same text comes back", async () => {
    fakeService(answers);
    const page = await renderPage("/en/nowhere?find=");
    const input = await box();
    fireEvent.change(input, { target: { value: "acme" } });
    fireEvent.keyDown(input, { key: "Enter" });
    fireEvent.change(input, { target: { value: "acmex" } });
    fireEvent.change(input, { target: { value: "acme" } });
    await options();
    expect(page.address()).toBe("/en/nowhere?find=acme");
    fireEvent.keyDown(input, { key: "Enter" });
    await waitFor(() => {
      expect(page.address()).toBe("/en/card/acme");
    });
  });

  it("shows who wrote a document and when, and why it was found by another word", async () => {
    const paper = { ...aNode("a-paper", "paper", { name: "A paper" }), date: "2022-12-15" };
    const match = { field: "author", text: "Ada Bai", ranges: [[4, 7]], how: "synonym" };
    const hit = aHit(paper, { match, authors: { first: "Ada Bai", count: 51 } });
    fakeService({ "/api/search?q=bai&limit=50": { ...found, hits: [hit], total: 1 } });
    await renderPage("/en/nowhere?find=bai");
    const [only] = await options();
    expect(only?.textContent).toContain("Ada Bai and 50 others · 2022");
    expect(only?.textContent).toContain("same meaning");
  });

  it("asks nothing and chooses nothing while a composition runs", async () => {
    const service = fakeService(answers);
    const page = await renderPage("/en/nowhere?find=const");
    await options();
    const input = await box();
    const before = service.asked.length;
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    fireEvent.compositionStart(input);
    fireEvent.change(input, { target: { value: "xianfa" } });
    act(() => {
      vi.advanceTimersByTime(10_000);
    });
    vi.useRealTimers();
    expect(page.address()).toBe("/en/nowhere?find=const");
    fireEvent.keyDown(input, { key: "Enter", keyCode: 229, isComposing: true });
    fireEvent.change(input, { target: { value: "宪法" } });
    fireEvent.compositionEnd(input);
    await waitFor(() => {
      expect(page.address()).toBe("/en/nowhere?find=%E5%AE%AA%E6%B3%95");
    });
    const searched = service.asked.slice(before).filter((address) => address.startsWith("/api/search"));
    expect(searched).toEqual(["/api/search?q=%E5%AE%AA%E6%B3%95&limit=50"]);
  });

  it("narrows to a kind, in the address too", async () => {
    fakeService(answers);
    const page = await renderPage("/en/nowhere?find=const");
    await options();
    await userEvent.click(screen.getByRole("button", { name: /^Organization/ }));
    await waitFor(async () => {
      expect(await options()).toHaveLength(1);
    });
    expect(page.address()).toBe("/en/nowhere?find=const&in=organization");
  });

  it("says of a claim that its heading is what matched", async () => {
    const match = { field: "heading", text: "Training", ranges: [[0, 8]], how: "exact" };
    const answer = { ...found, hits: [aHit(claim, { match, locator: aLocator, status: "verified" })], total: 1 };
    fakeService({ "/api/search?q=training&limit=50": answer });
    await renderPage("/en/nowhere?find=training");
    const [only] = await options();
    expect(only?.textContent).toContain("Safety › Training, passage 2");
    expect(only?.textContent).toContain("by its heading");
  });

  it("says of hits that lack something that they only come near", async () => {
    fakeService(answers);
    await renderPage("/en/nowhere?find=line");
    expect(await options()).toHaveLength(3);
    screen.getByText("Nothing here has all of it. These come nearest, best first.");
    expect(screen.getByText("3 come near").getAttribute("role")).toBe("status");
  });

  it("tells apart what has all of it and what only comes near, and walks from the one to the other", async () => {
    fakeService(answers);
    await renderPage("/en/nowhere?find=both");
    const [first, second] = await options();
    const note = screen.getByText("These have some of it, the nearest first.");
    expect(first?.compareDocumentPosition(note)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(second?.compareDocumentPosition(note)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
    screen.getByText("1 found, 1 comes near");
    await userEvent.type(await box(), "{ArrowDown}");
    expect(second?.getAttribute("aria-selected")).toBe("true");
  });

  it("says what was looked for and the nearest names where nothing is found", async () => {
    fakeService(answers);
    await renderPage("/en/nowhere?find=qqq");
    await screen.findByText("Nothing is called or says “qqq” in this graph");
    const dialog = screen.getByRole("dialog");
    expect(within(dialog).getByRole("link", { name: /Acme/ }).getAttribute("href")).toBe("/en/card/acme");
  });

  it("closes to where it was opened, and takes the text out of a link's address", async () => {
    fakeService(answers);
    const page = await renderPage("/en/nowhere?find=const");
    await options();
    await userEvent.click(screen.getByRole("button", { name: "Close the search" }));
    await waitFor(() => {
      expect(page.address()).toBe("/en/nowhere");
    });
    await userEvent.keyboard("/");
    await userEvent.type(await box(), "acme");
    await waitFor(() => {
      expect(page.address()).toBe("/en/nowhere?find=acme");
    });
    fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).toBeNull();
    });
    expect(page.address()).toBe("/en/nowhere");
  });
});
