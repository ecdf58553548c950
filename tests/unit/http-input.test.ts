import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { card } from "../../server/contract/card.ts";
import { operations } from "../../server/contract/operations.ts";
import { Problem } from "../../server/contract/problem.ts";
import { parseInput } from "../../server/http/input.ts";
import { markup, text } from "../../server/http/markup.ts";
import { readCursor, writeCursor } from "../../server/queries/cursor.ts";

const form = /^((?:\d{4})?)~([a-z~]+)$/;
const isInvalidInput = (error: unknown) => error instanceof Problem && error.code === "invalid-input";

describe("input", () => {
  it("that is not given takes its default", () => {
    expect(parseInput(card, { params: { id: "anthropic" }, query: {} })).toEqual({ id: "anthropic", limit: 8 });
  });

  it("of whatever sort is parsed or refused field by field, never anything else", () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }));
    const query = fc.dictionary(
      fc.constantFrom("q", "limit", "nodes", "type", "after", "kind", "__proto__", "x"),
      value,
    );
    fc.assert(
      fc.property(fc.constantFrom(...operations), fc.string(), query, (operation, id, given) => {
        try {
          parseInput(operation, { params: { id }, query: given });
        } catch (error) {
          expect(error).toSatisfy(isInvalidInput);
          for (const { field, message } of (error as Problem).faults) {
            expect(field).toMatch(/^(?:path|query)/);
            expect(message).not.toMatch(/^Invalid|undefined|NaN|\[object/);
          }
        }
      }),
    );
  });
});

describe("a cursor", () => {
  it("reads back as it was written", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:\d{4})?$/), fc.stringMatching(/^[a-z~]+$/), (time, id) => {
        expect(readCursor(form, writeCursor([time, id]))).toEqual([time, id]);
      }),
    );
  });

  it("from elsewhere is refused as faulty input", () => {
    const foreign = fc.oneof(
      fc.string().filter((text) => !form.test(text)),
      fc.constant(writeCursor([1, 2])),
      fc.constant(writeCursor(["a"])),
    );
    fc.assert(
      fc.property(foreign, (cursor) => {
        expect(() => readCursor(form, cursor)).toThrow(expect.toSatisfy(isInvalidInput));
      }),
    );
  });
});

describe("markup", () => {
  it("escapes every text that is put into it, wherever it comes from", () => {
    const nasty = `<img src=x onerror="alert('&')">`;
    const escaped = "&#60;img src=x onerror=&#34;alert(&#39;&#38;&#39;)&#34;&#62;";
    expect(markup`<p title="${nasty}">${[nasty, markup`<b>${nasty}</b>`, text("ok")]}</p>`.html).toBe(
      `<p title="${escaped}">${escaped}<b>${escaped}</b>ok</p>`,
    );
  });
});
