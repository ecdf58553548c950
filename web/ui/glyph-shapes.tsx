/** The drawn vocabulary: kinds (16 px) as one path each, so that the canvas can use the same ones; statuses (12 px) and icons (16 px). */
import type { ReactNode } from "react";
import type { EvidenceStatus } from "../../server/contract/evidence.ts";
import type { Kind } from "../../server/contract/kinds.ts";

export type GlyphKind = Kind | "section" | "footnote";

/** Path data in a box of 16, filled with the rule "evenodd". */
export const kindPaths: Readonly<Record<GlyphKind, string>> = {
  claim: "M8 .8 15.2 8 8 15.2.8 8z",
  paper: "M2.5.8h7.6l3.4 3.4v11H2.5zM5 6.6v1.2h6V6.6zm0 2.6v1.2h6V9.2zm0 2.6V13h4v-1.2z",
  web: "M3.2 2h9.6A2.2 2.2 0 0 1 15 4.2v7.6A2.2 2.2 0 0 1 12.8 14H3.2A2.2 2.2 0 0 1 1 11.8V4.2A2.2 2.2 0 0 1 3.2 2zM2.3 5.6v1.2h11.4V5.6z",
  person:
    "M8 .9a7.1 7.1 0 1 1 0 14.2A7.1 7.1 0 0 1 8 .9zm0 3.1a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6zM3.9 11.7a4.6 4.6 0 0 0 8.2 0c-.9-1.4-2.4-2.1-4.1-2.1s-3.2.7-4.1 2.1z",
  organization: "M4.3 1.6h7.4L15.5 8l-3.8 6.4H4.3L.5 8zM6.7 5v6h1V5zm1.9 0v6h1V5zM4.8 5v6h1V5zm5.7 0v6h1V5z",
  place: "M8 1.2 15.6 14.6H.4zM8 8.2a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8z",
  approach: "M.6 2.8h14.8L12.8 8l2.6 5.2H.6L3.2 8z",
  policy: "M1.8 1.5h12.4v7.1A6.2 6.2 0 0 1 8 14.8a6.2 6.2 0 0 1-6.2-6.2zM4.4 4.6v1.2h7.2V4.6zm0 2.8v1.2h7.2V7.4z",
  artifact: "M4.6 2.6h11.2l-4.4 10.8H.2z",
  topic: "M.8 3h9.6L15.5 8l-5.1 5H.8zM10 6.7a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6z",
  section: "M.8 3h14.4v10H.8zM2.4 4.6v6.8h11.2V4.6zM4 6.3v1.2h8V6.3zm0 2.3v1.2h5V8.6z",
  footnote: "M8 .6 10 5.7l5.5.3-4.3 3.4 1.5 5.3L8 11.7l-4.7 3 1.5-5.3L.5 6 6 5.7z",
};

const ring = { cx: 6, cy: 6, r: 4.9, fill: "none", stroke: "currentColor", strokeWidth: 1.3 };

/** In a box of 12. */
export const statusShapes: Readonly<Record<EvidenceStatus | "disputed", ReactNode>> = {
  verified: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M6 .4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 6 .4zM3.3 6.2l2 2.1 3.6-4-.9-.8-2.7 3-1.1-1.2z"
    />
  ),
  named: (
    <>
      <circle {...ring} />
      <path fill="none" stroke="currentColor" strokeWidth="1.3" d="m3.6 6.2 1.7 1.8 3.1-3.6" />
    </>
  ),
  uncertain: (
    <>
      <circle {...ring} strokeDasharray="3.2 1.9" />
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        d="M4.6 4.7A1.4 1.4 0 0 1 7.4 4.8C7.4 5.7 6 5.8 6 6.9M6 8v1.1"
      />
    </>
  ),
  misprinted: <path fill="none" stroke="currentColor" strokeWidth="1.5" d="M1.5 4.2h9M1.5 7.8h9M9 .9 3 11.1" />,
  lost: (
    <>
      <circle {...ring} strokeDasharray="1.9 1.7" />
      <path stroke="currentColor" strokeWidth="1.3" d="m4.1 4.1 3.8 3.8m0-3.8L4.1 7.9" />
    </>
  ),
  record: (
    <>
      <circle {...ring} />
      <path fill="currentColor" d="M6 1.1a4.9 4.9 0 0 1 0 9.8z" />
    </>
  ),
  unsourced: <circle {...ring} />,
  reading: (
    <>
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        d="M.9 6C3.6 1.7 8.4 1.7 11.1 6 8.4 10.3 3.6 10.3.9 6z"
      />
      <circle cx="6" cy="6" r="1.7" fill="currentColor" />
    </>
  ),
  disputed: <path fill="currentColor" d="M5.3 1v10L.5 6zM6.7 1v10l4.8-5z" />,
};

const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.4 };

/** In a box of 16. */
export const iconShapes = {
  search: (
    <>
      <circle cx="7" cy="7" r="4.8" {...line} />
      <path {...line} d="m10.6 10.6 4 4" />
    </>
  ),
  themeSystem: (
    <>
      <circle cx="8" cy="8" r="6" {...line} />
      <path fill="currentColor" d="M8 2a6 6 0 0 1 0 12z" />
    </>
  ),
  themeLight: (
    <>
      <circle cx="8" cy="8" r="3.2" {...line} />
      <path
        {...line}
        d="M8 .8v2.2M8 13v2.2M.8 8H3M13 8h2.2M2.9 2.9l1.6 1.6M11.5 11.5l1.6 1.6M2.9 13.1l1.6-1.6M11.5 4.5l1.6-1.6"
      />
    </>
  ),
  themeDark: <path {...line} d="M13.4 9.9A6 6 0 0 1 6.1 2.6a6 6 0 1 0 7.3 7.3z" />,
  link: (
    <path
      {...line}
      d="M6.7 9.3a3 3 0 0 0 4.2 0l2.3-2.3A3 3 0 0 0 9 2.8l-.9.9M9.3 6.7a3 3 0 0 0-4.2 0L2.8 9A3 3 0 0 0 7 13.2l.9-.9"
    />
  ),
  graph: (
    <>
      <path {...line} strokeWidth={1.3} d="M4 4.5 12 3M4 4.5l4.5 8M12 3 8.5 12.5" />
      <circle cx="4" cy="4.5" r="2" fill="currentColor" />
      <circle cx="12.3" cy="3" r="2" fill="currentColor" />
      <circle cx="8.5" cy="12.8" r="2" fill="currentColor" />
    </>
  ),
  home: <path {...line} d="M2 7.5 8 2.3l6 5.2M3.7 6.5v7.3h8.6V6.5" />,
  compare: <path {...line} d="M2 2.5h12v11H2zM2 6.2h12M2 9.8h12M6 2.5v11M10 2.5v11" />,
  book: (
    <path
      {...line}
      d="M8 3.5C6.5 2.5 4.5 2.2 2 2.4v10.4c2.5-.2 4.5.1 6 1.1 1.5-1 3.5-1.3 6-1.1V2.4c-2.5-.2-4.5.1-6 1.1zm0 0v10.4"
    />
  ),
  report: <path {...line} d="M3.2 1.7h9.6v12.6H3.2zM5.7 5h4.6M5.7 8h4.6M5.7 11h2.6" />,
  down: <path {...line} strokeWidth={1.5} d="m3.5 6 4.5 4.5L12.5 6" />,
  list: <path {...line} d="M2 3.5h12M2 8h12M2 12.5h12" />,
  close: <path {...line} d="m3 3 10 10M13 3 3 13" />,
  outward: <path {...line} d="M6 3.5H2.5v10h10V10M9 2.5h4.5V7M13.5 2.5 7 9" />,
  brand: (
    <>
      <path {...line} strokeWidth={1.5} d="M2.6 2.6 13.4 13.4M13.4 2.6 2.6 13.4" />
      <circle cx="8" cy="1.7" r="1.6" fill="currentColor" />
      <circle cx="8" cy="14.3" r="1.6" fill="currentColor" />
      <circle cx="1.7" cy="8" r="1.6" fill="currentColor" />
      <circle cx="14.3" cy="8" r="1.6" fill="currentColor" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;
