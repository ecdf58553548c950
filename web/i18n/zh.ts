import type { Words } from "./en.ts";
import { card } from "./zh/card.ts";
import { compare } from "./zh/compare.ts";
import { copying } from "./zh/copying.ts";
import { evidence } from "./zh/evidence.ts";
import { explore } from "./zh/explore.ts";
import { figures } from "./zh/figures.ts";
import { home } from "./zh/home.ts";
import { lists } from "./zh/lists.ts";
import { papers } from "./zh/papers.ts";
import { report } from "./zh/report.ts";
import { search } from "./zh/search.ts";
import { shell } from "./zh/shell.ts";
import { subtypes } from "./zh/subtypes.ts";
import { states } from "./zh/states.ts";
import { terms } from "./zh/terms.ts";
import { trace } from "./zh/trace.ts";

/** Every word that a reader reads in Chinese, nested by place. */
export const zh: Words = {
  shell,
  terms,
  evidence,
  subtypes,
  figures,
  copying,
  states,
  home,
  search,
  card,
  explore,
  trace,
  compare,
  lists,
  papers,
  report,
};
