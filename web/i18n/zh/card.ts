import type { card as english } from "../en/card.ts";

export const card: typeof english = {
  title: "卡片",
};
