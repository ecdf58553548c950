import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { BrowserRouter, useNavigate } from "react-router";
import { beforeEach, describe, expect, it } from "vitest";
import { kind } from "../../server/contract/kinds.ts";
import { useViewState } from "../../web/use-view-state.ts";

const wrapper = ({ children }: { children: ReactNode }) => <BrowserRouter>{children}</BrowserRouter>;
const address = () => `${window.location.pathname}${window.location.search}`;
const viewAt = (start: string) => {
  window.history.replaceState(null, "", start);
  return renderHook(() => ({ ...useViewState(), navigate: useNavigate() }), { wrapper }).result;
};
let steps = 0;
const stepsTaken = () => window.history.length - steps;

beforeEach(() => {
  // A step forward, so that none of this test's is cut off as the future of another's.
  window.history.pushState(null, "", "/en");
  steps = window.history.length;
});

describe("changing the view", () => {
  it("keeps a step that is not rendered yet when the next one comes", () => {
    const page = viewAt("/en/explore?nodes=anthropic");
    act(() => {
      const { change } = page.current;
      change({ view: "list" });
      change({ hide: [kind.parse("person")] });
    });
    expect(address()).toBe("/en/explore?nodes=anthropic&hide=person&view=list");
    expect(page.current.view).toMatchObject({ view: "list", hide: ["person"] });
    expect(stepsTaken()).toBe(2);
  });

  it("lets a value grow out of the newest one", () => {
    const page = viewAt("/en/papers?year=2021");
    act(() => {
      const { change } = page.current;
      for (const year of ["2022", "2023"]) change((newest) => ({ year: [...newest.year, year] }));
    });
    expect(address()).toBe("/en/papers?year=2021,2022,2023");
  });

  it("belongs to the place that is seen, whatever place is on its way", () => {
    const page = viewAt("/en/papers?year=2021");
    act(() => {
      const { change, navigate } = page.current;
      void navigate("/en/compare?rows=person");
      change({ kind: "any" });
    });
    expect(address()).toBe("/en/papers?kind=any&year=2021");
  });

  it("is no step where nothing changes", () => {
    const page = viewAt("/en/papers?year=2021");
    act(() => {
      page.current.change({ year: ["2021"] });
    });
    expect(stepsTaken()).toBe(0);
  });
});
