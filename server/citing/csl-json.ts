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
  | "speech"
  | "interview";
