import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { fakeService } from "../support/fake-service.ts";
import { renderPage } from "../support/render-page.tsx";
import { aMatrix } from "../support/small-answers.ts";

const answers = { "/api/compare?rows=organization&columns=approach&rowLimit=100&columnLimit=60": aMatrix };
const heading = () => screen.findByRole("heading", { level: 1 });

describe("around every place", () => {
  beforeAll(async () => {
    for (const path of ["/en/compare", "/zh/compare", "/en", "/en/nowhere", "/en/card/none"]) {
      await renderPage(path);
      await screen.findByRole("heading", { level: 1 }, { timeout: 20_000 });
      cleanup();
    }
  }, 60_000);
  afterEach(() => {
    localStorage.clear();
    delete document.documentElement.dataset["theme"];
  });

  it("answers a bare address in the browser's language, or the one chosen before, and keeps the rest of it", async () => {
    fakeService(answers);
    const spoken = vi.spyOn(navigator, "languages", "get").mockReturnValue(["fr-FR", "zh-TW", "en"]);
    onTestFinished(() => {
      spoken.mockRestore();
    });
    const chinese = await renderPage("/compare?columns=approach");
    await waitFor(() => {
      expect(chinese.address()).toBe("/zh/compare?columns=approach");
    });
    cleanup();
    localStorage.setItem("claimtrace.language", "en");
    const english = await renderPage("/");
    await waitFor(() => {
      expect(english.address()).toBe("/en");
    });
  });

  it("changes the language and nothing else", async () => {
    fakeService(answers);
    const page = await renderPage("/en/compare?type=BACKS&cell=acme,constitutional-ai");
    await heading();
    await userEvent.click(screen.getByRole("link", { name: "中文" }));
    expect(page.address()).toBe("/zh/compare?type=BACKS&cell=acme,constitutional-ai");
    expect((await heading()).textContent).toBe("机构与方法：支持");
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(localStorage.getItem("claimtrace.language")).toBe("zh");
  });

  it("remembers the height that who leaves had scrolled to before a scroll was told", async () => {
    fakeService(answers);
    await renderPage("/en/compare");
    await heading();
    const scrolled = vi.spyOn(window, "scrollY", "get").mockReturnValue(900);
    onTestFinished(() => {
      scrolled.mockRestore();
      sessionStorage.clear();
    });
    window.dispatchEvent(new Event("pagehide"));
    expect(Object.values({ ...sessionStorage })).toContain("900");
  });

  it("names the tab after the place and puts the focus on its heading", async () => {
    fakeService(answers);
    await renderPage("/en/compare");
    await heading();
    expect(document.title).toBe("Organizations and approaches · Claimtrace");
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(screen.getByRole("link", { name: "Claimtrace, home" }));
    await waitFor(async () => {
      expect((await heading()).textContent).toContain("What the report says");
    });
    expect(document.activeElement).toBe(await heading());
    expect(document.title).toBe("What the report says, who says so, and where it is written · Claimtrace");
  });

  it("tells above the place what of its address it left out, and takes it out when asked", async () => {
    fakeService(answers);
    const page = await renderPage("/EN/Compare?rows=foo&colour=red&columns=Approach.");
    const notice = await screen.findByText(/rows, foo/);
    expect(notice.textContent).toBe("Not understood in this address, so left out: rows, foo.");
    expect(screen.getByText(/“colour”/).textContent).toMatch(/means nothing here/);
    await userEvent.click(screen.getByRole("button", { name: "Take it out of the address" }));
    expect(page.address()).toBe("/en/compare");
    expect(screen.queryByText(/left out/)).toBeNull();
  });

  it("keeps the switch that turns the single key off", async () => {
    fakeService(answers);
    const page = await renderPage("/en/nowhere");
    await userEvent.click(await screen.findByRole("checkbox", { name: /alone opens the search/ }));
    await userEvent.keyboard("/");
    expect(page.address()).toBe("/en/nowhere");
    expect(localStorage.getItem("claimtrace.single-keys")).toBe("off");
    localStorage.clear();
  });

  it("follows the chosen theme and remembers it, and the system's when that is chosen", async () => {
    fakeService(answers);
    await renderPage("/en/nowhere");
    const choice = await screen.findByRole("radiogroup", { name: "Theme" });
    await userEvent.click(within(choice).getByRole("radio", { name: "dark" }));
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    expect(localStorage.getItem("claimtrace.theme")).toBe("dark");
    await userEvent.click(screen.getByRole("button", { name: "Theme: dark. Switch to as the system" }));
    expect(document.documentElement.dataset["theme"]).toBeUndefined();
    expect(localStorage.getItem("claimtrace.theme")).toBeNull();
  });

  it("tells whose words these are and in which version, without the report's whole outline", async () => {
    const report = {
      id: "small",
      title: "Small",
      titleZh: "小报告",
      licence: "CC BY 4.0",
      version: "0123456789abcdef",
    };
    fakeService({ ...answers, "/api/reports": { reports: [report] } });
    await renderPage("/en/compare");
    expect((await screen.findByText("Small, CC BY 4.0")).closest("footer")?.textContent).toContain("01234567");
    expect(vi.mocked(fetch).mock.calls.map(([asked]) => String(asked))).not.toContain("/api/report");
  });

  it("offers ways on where an address leads nowhere, or to an id that is not known", async () => {
    fakeService(answers);
    const page = await renderPage("/en/nowhere");
    expect((await heading()).textContent).toBe("There is no page at this address");
    expect(screen.getByRole("link", { name: "Go to the home page" }).getAttribute("href")).toBe("/en");
    cleanup();
    await renderPage("/en/card/none");
    const search = await screen.findByRole("link", { name: "Search for it" });
    expect(search.getAttribute("href")).toBe("/en/card/none?find=none");
    expect(page.address()).toBe("/en/card/none");
  });

  it("tells what failed, that nothing is lost, and asks again", async () => {
    const failing: Record<string, unknown> = {};
    fakeService(failing);
    const problem = { type: "/problems/internal", title: "The service failed", status: 500, instance: "r-7" };
    vi.mocked(fetch).mockImplementationOnce(() => Promise.resolve(Response.json(problem, { status: 500 })));
    vi.mocked(fetch).mockImplementation((input) =>
      Promise.resolve(
        String(input).startsWith("/api/compare") && failing["healed"] === true
          ? Response.json(aMatrix)
          : Response.json(problem, { status: 500 }),
      ),
    );
    await renderPage("/en/compare");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("The service failed");
    expect(alert.textContent).toContain("What you had open is unchanged.");
    failing["healed"] = true;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("link", { name: /^Acme develops/ });
  });
});
