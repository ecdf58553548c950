import { problemWords } from "../../../server/contract/problem-words.ts";
import type { states as english } from "../en/states.ts";

export const states: typeof english = {
  loading: "正在载入",
  tryAgain: "重试",
  tryingAgain: "正在重试",
  copyDetails: "复制详情",
  detailsCopied: "详情已复制",
  unchanged: "已打开的内容没有变化，这个地址可以放心保存。",
  willHeal: "本页会自动重试。",
  nearestNames: "最接近的有：",
  searchInstead: "搜索",
  problems: {
    ...problemWords.zh,
    unreachable: "服务没有应答",
    "unexpected-answer": "服务的回答本页无法理解",
  },
  advice: {
    "not-found": "地址可能已过时或有误。其他内容都在；搜索可按任何名称查找。",
    "unexpected-answer": "本页可能比服务旧，重新载入即可更新。",
  },
  request: (id) => `请求 ${id}`,
  pageFailed: "本页的这一部分出错了",
  reload: "重新载入",
};
