import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { mostShownNodes } from "../../../server/contract/explore.ts";
import { askSafetyService } from "../../support/safety-service.ts";
import { safetyGraph } from "../../support/safety-graph.ts";
import { renderPage } from "../../support/render-page.tsx";

// As a list: what a picture shows is tested in a real browser.
const list = "view=list";
const inspector = () => screen.findByRole("complementary", { name: "Inspector" });
const explored = (asked: URL[]) => asked.filter(({ pathname }) => pathname === "/api/explore");
const nodesIn = (address: string) => new URL(address, "http://page").searchParams.get("nodes")?.split(",") ?? [];

describe("the neighbourhood of one node", () => {
  test("opens with its nearest twelve and puts them into the address", async () => {
    askSafetyService();
    const page = await renderPage(`/en/explore?focus=anthropic&${list}`);
    await screen.findByText("12 of 15 neighbours");
    const nodes = nodesIn(page.address());
    expect(nodes).toHaveLength(13);
    expect(nodes.slice(0, 4)).toEqual([
      "anthropic",
      "constitutional-ai",
      "frontier-model-forum",
      "responsible-scaling-policy",
    ]);
    screen.getByRole("heading", { level: 1, name: "Explore around Anthropic" });
  });

  test("says what it shows before it shows it", async () => {
    askSafetyService();
    await renderPage(`/en/explore?focus=anthropic&${list}`);
    const sentence = await screen.findByText(
      (_, element) => element?.tagName === "P" && /^Anthropic develops/.test(element.textContent.trim()),
    );
    expect(sentence.textContent).toMatch(
      /Constitutional AI.*58.*Responsible Scaling Policy.*48.*welcomes.*Frontier Model Forum/,
    );
  });

  test("tells that nothing is known under an id, and offers search", async () => {
    askSafetyService();
    await renderPage(`/en/explore?focus=nobody&${list}`);
    await screen.findByText("Nothing is known under this name");
    expect(screen.getByRole("link", { name: "Search for it" }).getAttribute("href")).toContain("find=");
  });

  test("is said in Chinese throughout", async () => {
    askSafetyService();
    await renderPage(`/zh/explore?nodes=google-deepmind,frontier-model-forum&focus=google-deepmind&${list}`);
    await screen.findByText("相邻节点 1 / 3");
    screen.getByRole("heading", { name: "谷歌深度思维欢迎" });
    await screen.findByText("说明：谷歌深度思维");
  });
});

describe("expanding", () => {
  test("brings the next neighbours in and asks nothing about the graph again", async () => {
    const { asked } = askSafetyService();
    const page = await renderPage(`/en/explore?nodes=openai,meta&focus=openai&${list}`);
    await userEvent.click(await screen.findByRole("button", { name: "Show 3 more" }));
    await screen.findByText("3 of 3 neighbours");
    expect(nodesIn(page.address())).toEqual([
      "openai",
      "meta",
      "frontier-model-forum",
      "public-input",
      "united-kingdom",
    ]);
    expect(explored(asked).map(({ search }) => search)).toEqual(["?nodes=openai%2Cmeta"]);
    await screen.findByText("All of its neighbours are in this view.");
  });

  test("offers a list with ticks where there are many, and brings exactly what is ticked", async () => {
    askSafetyService();
    const page = await renderPage(`/en/explore?nodes=anthropic,openai&focus=anthropic&${list}`);
    await userEvent.click(await screen.findByRole("button", { name: "Choose from 15" }));
    // The page's foot has a box of its own.
    const picker = within(await inspector());
    const boxes = await picker.findAllByRole("checkbox");
    expect(boxes).toHaveLength(15);
    expect(boxes.filter((box) => (box as HTMLInputElement).checked)).toHaveLength(12);
    expect(document.activeElement).toBe(boxes[0]);
    await userEvent.click(screen.getByRole("button", { name: "Tick none" }));
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Nothing ticked" }).disabled).toBe(true);
    await userEvent.click(picker.getByRole("checkbox", { name: /produced Claude/ }));
    await userEvent.click(picker.getByRole("checkbox", { name: /doubts/ }));
    await userEvent.click(screen.getByRole("button", { name: "Add 2 to the view" }));
    await waitFor(() => expect(nodesIn(page.address())).toEqual(["anthropic", "openai", "rlhf", "claude"]));
    expect(within(await inspector()).queryByRole("checkbox")).toBeNull();
  });

  test("shows a kind again that it brings in", async () => {
    askSafetyService();
    const page = await renderPage(`/en/explore?nodes=meta&select=meta&hide=paper,claim&${list}`);
    await userEvent.click(await screen.findByRole("button", { name: "Show 2 more" }));
    await waitFor(() => expect(page.address()).toContain("hide=claim&"));
    screen.getByRole("button", { name: "Paper 1 shown" });
  });
});

describe("while an answer is on its way", () => {
  const wanted = "nodes=openai,meta&focus=openai";

  async function twoStepsAhead() {
    const service = askSafetyService();
    const page = await renderPage(`/en/explore?${wanted}&${list}`);
    await screen.findByRole("button", { name: "Show 3 more" });
    service.hold("/api/explore?nodes=");
    // As a link in the page does: the address is ahead of the answer that is still seen.
    act(() => page.go(`/en/explore?nodes=openai,meta,rlhf&focus=openai&${list}`));
    return { service, page };
  }

  test("what was just added stays when the list that is still seen is acted in", async () => {
    const { service, page } = await twoStepsAhead();
    await userEvent.click(await screen.findByRole("button", { name: "Show 3 more" }));
    await waitFor(() => expect(nodesIn(page.address())).toHaveLength(6));
    expect(nodesIn(page.address())).toEqual([
      ...["openai", "meta", "rlhf"],
      ...["frontier-model-forum", "public-input", "united-kingdom"],
    ]);
    service.release();
    await screen.findAllByRole("link", { name: /Reinforcement learning from human feedback/ });
  });

  test("removing takes that node and nothing else", async () => {
    const { service, page } = await twoStepsAhead();
    await userEvent.click(await within(await inspector()).findByRole("button", { name: "Remove from view" }));
    await waitFor(() => expect(nodesIn(page.address())).toEqual(["meta", "rlhf"]));
    service.release();
  });

  test("taking out what is not known keeps what was just added", async () => {
    const service = askSafetyService();
    const page = await renderPage(`/en/explore?nodes=meta,nobody&${list}`);
    const forget = await screen.findByRole("button", { name: "Take it out of the address" });
    service.hold("/api/explore?nodes=");
    act(() => page.go(`/en/explore?nodes=meta,nobody,rlhf&${list}`));
    await userEvent.click(forget);
    await waitFor(() => expect(nodesIn(page.address())).toEqual(["meta", "rlhf"]));
    service.release();
  });
});

describe("a view that is full", () => {
  const fill = (most: number) => Array.from({ length: most }, (_, at) => `lonely-${String(at)}`).join(",");

  test("brings in as many as it holds, and says how many are left and what to do", async () => {
    askSafetyService();
    const page = await renderPage(`/en/explore?nodes=openai,${fill(mostShownNodes - 3)}&focus=openai&${list}`);
    await userEvent.click(await screen.findByRole("button", { name: "Show 2 more" }));
    await waitFor(() => expect(nodesIn(page.address())).toHaveLength(mostShownNodes));
    await screen.findByText(/^1 of its neighbours is not shown: a view holds 200 nodes at most/);
    expect(screen.queryByRole("button", { name: /^Show \d+ more/ })).toBeNull();
  });
});

describe("the view", () => {
  const nodes = "nodes=anthropic,openai,frontier-model-forum,constitutional-ai,constitutional-ai-paper";

  test("shows what a relation rests on, one step from the list", async () => {
    askSafetyService();
    const page = await renderPage(`/en/explore?${nodes}&focus=anthropic&${list}`);
    const row = (await screen.findByRole("heading", { name: "Anthropic develops" })).closest("section");
    if (!row) throw new Error("the heading opens no section");
    await userEvent.click(within(row).getByRole("button", { name: /^Footnote 58, show what this rests on: / }));
    expect(page.address()).toContain("select=anthropic~BACKS.develops~constitutional-ai");
    await within(await inspector()).findByText(/halts the training/);
    within(await inspector()).getByText("footnote leads to its document");
  });

  test("says where a relation that the report does not state was seen", async () => {
    askSafetyService();
    await renderPage(`/en/explore?nodes=meta,rlhf&select=meta~BACKS.adopts~rlhf&${list}`);
    const side = within(await inspector());
    await side.findByText("The report does not state this.");
    const where = side.getByRole("link", { name: "example.org/paper" });
    expect(where.getAttribute("href")).toBe("https://example.org/paper");
  });

  test("hides a kind with its relations and shows it again", async () => {
    askSafetyService();
    const page = await renderPage(`/en/explore?${nodes}&${list}`);
    await screen.findByText("5 nodes, 5 relations");
    await userEvent.click(screen.getByRole("button", { name: "Organization 2 shown" }));
    await screen.findByText("3 nodes, 1 relation");
    expect(page.address()).toContain("hide=organization");
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    await screen.findByText("5 nodes, 5 relations");
  });

  test("says so where every kind is hidden", async () => {
    askSafetyService();
    await renderPage(`/en/explore?nodes=meta&hide=organization&${list}`);
    await screen.findByText("Every kind in this view is hidden");
  });

  test("removes a node, and with it what was selected of it", async () => {
    askSafetyService();
    const page = await renderPage(`/en/explore?${nodes}&focus=anthropic&select=openai&${list}`);
    await userEvent.click(await within(await inspector()).findByRole("button", { name: "Remove from view" }));
    await waitFor(() => expect(nodesIn(page.address())).not.toContain("openai"));
    expect(page.address()).not.toContain("select=");
    expect(page.address()).toContain("focus=anthropic");
  });

  test("names what it does not know and draws the rest", async () => {
    askSafetyService();
    const page = await renderPage(`/en/explore?nodes=meta,nobody,rlhf&${list}`);
    await screen.findByText(/Not known, so not drawn: nobody/);
    await userEvent.click(screen.getByRole("button", { name: "Take it out of the address" }));
    await waitFor(() => expect(nodesIn(page.address())).toEqual(["meta", "rlhf"]));
  });

  test("lists every node and every relation that the graph holds", async () => {
    askSafetyService();
    const ids = safetyGraph.nodes.map(({ id }) => id);
    await renderPage(`/en/explore?nodes=${ids.join(",")}&focus=anthropic&${list}`);
    const main = await screen.findByRole("region", { name: "Explore around Anthropic" });
    expect(within(main).getAllByRole("listitem")).toHaveLength(safetyGraph.relationships.length);
  });
});
