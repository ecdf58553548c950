import { fireEvent } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { awaitBox, takeTypedAhead } from "../../web/views/shell/typed-ahead.ts";

describe("what is typed before the box is there", () => {
  const underneath = vi.fn<(event: KeyboardEvent) => void>();
  beforeEach(() => {
    underneath.mockClear();
    document.body.addEventListener("keydown", underneath);
    awaitBox();
  });
  afterEach(() => {
    takeTypedAhead();
    document.body.removeEventListener("keydown", underneath);
  });

  it("is kept with its case, spaces and corrections, and given once", async () => {
    await userEvent.keyboard("Yoshua BB{Backspace}e💎{Backspace}n");
    expect([takeTypedAhead(), takeTypedAhead()]).toEqual(["Yoshua Ben", ""]);
    expect(underneath).not.toHaveBeenCalled();
  });

  it("is kept where opening is asked for once more", async () => {
    await userEvent.keyboard("a");
    awaitBox();
    await userEvent.keyboard("b");
    expect(takeTypedAhead()).toBe("ab");
  });

  it("is kept where it is pasted, on one line", () => {
    fireEvent.paste(document.body, { clipboardData: { getData: () => "one\n two" } });
    expect(takeTypedAhead()).toBe("one two");
  });

  it("holds no repeats of a key held down, and neither Enter nor arrows reach the page", async () => {
    fireEvent.keyDown(document.body, { key: "/", repeat: true });
    await userEvent.keyboard("a{Enter}{ArrowDown}{ArrowLeft}");
    expect(underneath).not.toHaveBeenCalled();
    expect(takeTypedAhead()).toBe("a");
  });

  it("is not a shortcut, and not what an input method is at", () => {
    fireEvent.keyDown(document.body, { key: "r", ctrlKey: true });
    fireEvent.keyDown(document.body, { key: "r", metaKey: true });
    fireEvent.keyDown(document.body, { key: "r", altKey: true });
    fireEvent.keyDown(document.body, { key: "x", isComposing: true });
    fireEvent.keyDown(document.body, { key: "Process", keyCode: 229 });
    fireEvent.keyDown(document.body, { key: "Shift", shiftKey: true });
    expect(underneath).toHaveBeenCalledTimes(6);
    expect(underneath.mock.calls.some(([event]) => event.defaultPrevented)).toBe(false);
    expect(takeTypedAhead()).toBe("");
  });

  it.each([
    ["Escape", () => fireEvent.keyDown(document.body, { key: "Escape" })],
    ["Tab", () => fireEvent.keyDown(document.body, { key: "Tab" })],
    ["a press of the pointer", () => fireEvent.pointerDown(document.body)],
    ["a step back", () => fireEvent.popState(window)],
  ])("is forgotten after %s, and keys are the page's again", async (_, leave) => {
    await userEvent.keyboard("a");
    leave();
    underneath.mockClear();
    await userEvent.keyboard("b");
    expect(underneath).toHaveBeenCalledTimes(1);
    expect(takeTypedAhead()).toBe("");
  });
});
