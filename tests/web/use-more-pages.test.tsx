import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, onTestFinished, test, vi } from "vitest";
import { cardClaims } from "../../server/contract/card.ts";
import { createQueryClient } from "../../web/api.ts";
import { useMorePages } from "../../web/use-more-pages.ts";

function MoreClaims() {
  const more = useMorePages(cardClaims, "7~honesty.1.1", {
    inputAt: (after) => ({ id: "acme", after }),
    nextOf: (page) => page.next,
  });
  return (
    <>
      <button onClick={more.showMore}>More</button>
      <output>{more.problem?.code ?? more.pages.map(({ total }) => total).join(" ")}</output>
    </>
  );
}

/** Asks for the page after the one that is there, of a service that answers so. */
async function askForMore(answer: (signal: AbortSignal | undefined) => Promise<Response>) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string, init?: RequestInit) => {
    asked.push(address);
    return answer(init?.signal ?? undefined);
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const page = render(<MoreClaims />, {
    wrapper: ({ children }) => <QueryClientProvider client={createQueryClient()}>{children}</QueryClientProvider>,
  });
  expect(asked).toEqual([]);
  await userEvent.click(screen.getByRole("button"));
  return { asked, page };
}

const address = "/api/card/acme/claims?after=7%7Ehonesty.1.1";

test("a page is asked for once, with the cursor of the page before", async () => {
  const { asked } = await askForMore(() => Promise.resolve(Response.json({ claims: [], total: 9, next: null })));
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toBe("9");
  });
  expect(asked).toEqual([address]);
});

test("a page that fails is tried again twice, by one layer alone", async () => {
  const gone = { type: "/problems/database-unavailable", title: "The database does not answer", status: 503 };
  const { asked } = await askForMore(() =>
    Promise.resolve(Response.json(gone, { status: 503, headers: { "Retry-After": "0" } })),
  );
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toBe("database-unavailable");
  });
  expect(asked).toEqual([address, address, address]);
});

test("a page that nobody waits for any more is no longer asked for", async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const { page } = await askForMore((signal) => {
    signals.push(signal);
    return new Promise((_, reject) => {
      signal?.addEventListener("abort", () => {
        reject(signal.reason as Error);
      });
    });
  });
  await waitFor(() => {
    expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
  });
  page.unmount();
  await waitFor(() => {
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });
});
