import type { TypedWord } from "./words.ts";

/** Words that the `cjk` analyzer drops from what is indexed: none of them can be asked for. */
const unindexed =
  "a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www";

/** What a question is put in, not what it is about. */
const asking =
  "about any anyone anything been being can could did do does done from had has have he her his how i its many me much my our percent please re say says she should tell than them those too very we were what when where whether which who whom whose why would you your find show list explain describe define definition meaning mean means et al per cent vs versus via";

const fillers = new Set(`${unindexed} ${asking}`.split(" "));

/** The same in Chinese, where they stand inside a run; the longer ones first. */
export const chineseFillers =
  "有没有 为什么 是不是 是什么 什么是 有哪些 是哪些 请问 什么 哪些 哪个 哪家 哪里 哪国 如何 怎么样 怎么看 怎么 怎样 为何 是否 关于 有关 多少 认为 我们 他们 它们 可以 以及 等人 是谁 谁 的 了 吗 呢 吧 和 与 及 被 把 对".split(
    " ",
  );

/** Whether a word says too little to insist on: "the", "of", "does". */
export const isFiller = (word: TypedWord): boolean => fillers.has(word.text);
