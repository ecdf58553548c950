import type { explore as english } from "../en/explore.ts";

export const explore: typeof english = {
  title: "探索",
};
