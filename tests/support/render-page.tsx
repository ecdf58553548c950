import { act, configure, render, screen } from "@testing-library/react";
import { BrowserRouter, useLocation, useNavigate } from "react-router";
import { vi } from "vitest";
import { AppRoutes } from "../../web/App.tsx";

// A view is fetched when it is first shown, which on a busy machine takes longer than these defaults allow.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 120_000 });

let address = "";
let go: (path: string) => void = () => undefined;
function Witness() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  address = `${pathname}${search}`;
  go = (path) => void navigate(path);
  return null;
}

/**
 * The whole page at an address, in a router of its own. `address` tells where it has gone since; `go` follows a link, in
 * an `act` of the caller's.
 */
export async function renderPage(path: string): Promise<{ address: () => string; go(path: string): void }> {
  // What the browser does that jsdom does not.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  );
  vi.stubGlobal("scrollTo", () => undefined);
  window.matchMedia = (query) => ({
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  });
  sessionStorage.clear();
  window.history.replaceState(null, "", path);
  await act(async () => {
    render(
      <BrowserRouter>
        <Witness />
        <AppRoutes />
      </BrowserRouter>,
    );
    await Promise.resolve();
  });
  await screen.findByRole("main");
  return { address: () => address, go: (to) => go(to) };
}
