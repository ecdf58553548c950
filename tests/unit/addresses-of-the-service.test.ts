import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBasePath, withoutBasePath } from "../../server/base-path.ts";
import { readConfiguredHost, readHostName } from "../../server/host-name.ts";
import { canonicalAddress } from "../../server/http/canonical-address.ts";

describe("a host", () => {
  it.each([
    ["LOCALHOST:4310", { name: "localhost", port: "4310", isAddress: false }],
    ["graph_node.example.", { name: "graph_node.example", port: undefined, isAddress: false }],
    ["192.0.2.7:80", { name: "192.0.2.7", port: "80", isAddress: true }],
    ["[FD00::2]:4310", { name: "fd00::2", port: "4310", isAddress: true }],
    ["[fe80::1%25eth0]", { name: "fe80::1", port: undefined, isAddress: true }],
  ])("%s is read", (text, host) => {
    expect(readHostName(text)).toEqual(host);
  });

  it.each(["", ".", "a b", "a..b", "[::1", "::1", "[1.2.3.4]", "host:port", "host:1:2", "user@host", "host/path"])(
    "%j is none",
    (text) => {
      expect(readHostName(text)).toBeUndefined();
    },
  );

  it.each([
    ["fd00::2", "fd00::2"],
    ["[fd00::2]", "fd00::2"],
    ["fe80::1%eth0", "fe80::1"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["0.0.0.0", "0.0.0.0"],
  ])("%s may stand in a setting", (text, name) => {
    expect(readConfiguredHost(text)?.name).toBe(name);
  });
});

describe("the base path", () => {
  it.each([
    ["", ""],
    ["/", ""],
    ["graph", "/graph"],
    ["/maps/graph/", "/maps/graph"],
  ])("%j is %j", (text, path) => {
    expect(readBasePath(text)).toBe(path);
  });

  it.each(["/a b", "/../x", "/.", "/a?b", "https://x.example/graph", "/%2F", "/en", "/API/x"])("%j is none", (text) => {
    expect(readBasePath(text)).toBeUndefined();
  });

  it("is taken off where it stands, as a whole", () => {
    const off = (url: string) => withoutBasePath(url, "/graph");
    expect(["/graph", "/graph?x=1", "/graph/en", "/graphs/en", "/en/graph"].map(off)).toEqual([
      "/",
      "/?x=1",
      "/en",
      "/graphs/en",
      "/en/graph",
    ]);
  });
});

describe("the address of a page", () => {
  it.each([
    ["/EN/card/rlhf", "/en/card/rlhf"],
    ["/zh-Hans/trace/rlhf.2.1", "/zh/trace/rlhf.2.1"],
    ["/En", "/en"],
    ["/en-US/", "/en/"],
    ["//evil.example/en", "/evil.example/en"],
    ["/\\evil.example", "/evil.example"],
    ["/en//card///rlhf", "/en/card/rlhf"],
    ["/%2F%2Fevil.example", "/%2F%2Fevil.example"],
    ["/entity", "/entity"],
    ["/card/EN", "/card/EN"],
  ])("%s is %s", (path, canonical) => {
    expect(canonicalAddress(path)).toBe(canonical);
  });

  it("stays on this origin whatever it is, and is its own canonical address", () => {
    const part = fc.constantFrom("/", "\\", "//", "en", "ZH", "evil.example", ".", "..", "%2F", "@", ":", "https:");
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const canonical = canonicalAddress(`/${parts.join("")}`);
        expect(new URL(canonical, "http://here.example").origin).toBe("http://here.example");
        expect(canonicalAddress(canonical)).toBe(canonical);
      }),
    );
  });
});
