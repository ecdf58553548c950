/** The part of CSL-JSON that we write: https://docs.citationstyles.org/en/stable/specification.html */
export type CslName =
  { family: string; given?: string; suffix?: string; "non-dropping-particle"?: string } | { literal: string };
export interface CslDate {
  "date-parts": [number[]];
}
export interface CslItem {
  id: string;
  type: CslType;
  title: string;
  author?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  "container-title"?: string;
  publisher?: string;
  number?: string;
  volume?: string;
  issue?: string;
  page?: string;
  genre?: string;
  DOI?: string;
  URL?: string;
  language: "en-US" | "zh-CN";
}
export type CslType =
  | "article"
  | "article-journal"
  | "article-newspaper"
  | "paper-conference"
  | "report"
  | "webpage"
  | "post-weblog"
  | "post"
  | "speech";

/** Authors that a record counts but does not name, as the last of them. Each writer has its own word for it. */
export const others: CslName = { literal: "others" };
export const isOthers = (name: CslName): boolean => "literal" in name && name.literal === "others";

/** As a file for programs, which know no word for more authors and print what stands there. */
export function cslJsonOf(item: CslItem): string {
  const author = item.author?.map((name) => (isOthers(name) ? { literal: andOthers(item) } : name));
  return `${JSON.stringify([{ ...item, ...(author !== undefined && { author }) }], null, 2)}\n`;
}

export const andOthers = ({ language }: CslItem): string => (language === "zh-CN" ? "等" : "et al.");
