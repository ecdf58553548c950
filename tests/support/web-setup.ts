import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";

// What the browser knows that jsdom does not: without a layout everything in the document is seen.
Element.prototype.checkVisibility = () => true;

// A page that logs an error is broken, whatever the test looked at.
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  cleanup();
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
});
