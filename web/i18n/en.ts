import { card } from "./en/card.ts";
import { compare } from "./en/compare.ts";
import { copying } from "./en/copying.ts";
import { evidence } from "./en/evidence.ts";
import { explore } from "./en/explore.ts";
import { figures } from "./en/figures.ts";
import { home } from "./en/home.ts";
import { lists } from "./en/lists.ts";
import { papers } from "./en/papers.ts";
import { report } from "./en/report.ts";
import { search } from "./en/search.ts";
import { shell } from "./en/shell.ts";
import { subtypes } from "./en/subtypes.ts";
import { states } from "./en/states.ts";
import { terms } from "./en/terms.ts";
import { trace } from "./en/trace.ts";

/** Every word that a reader reads in English, nested by place. */
export const en = {
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

/** What every language has to say: a missing key is a compile error. */
export type Words = typeof en;
