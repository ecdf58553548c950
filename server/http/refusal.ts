import { type Language, tagOf } from "../contract/language.ts";
import { type Problem, problemCatalogue, type ProblemDetails } from "../contract/problem.ts";
import { problemWords } from "../contract/problem-words.ts";
import { docsStylePath } from "./docs-style.ts";
import { type Markup, markup } from "./markup.ts";

/** Who is refused, as far as the answer's form depends on it. */
export interface Refused {
  /** The id of the request, as in the log; undefined where nothing was logged. */
  id: string | undefined;
  basePath: string;
  language: Language;
  /** Whether it goes to a browser's window: a page is answered then, problem details (RFC 9457) to everybody else. */
  asPage: boolean;
}

export interface Refusal {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What is answered to a request that is refused, by the application or before it. What nobody foresaw is not told. */
export function describeRefusal(problem: Problem, refused: Refused): Refusal {
  const { status, title } = problemCatalogue[problem.code];
  const reference = refused.id === undefined ? "" : ` the id ${refused.id}`;
  const detail = problem.code === "internal" ? `Tell whoever runs this service${reference}` : problem.message;
  const details: ProblemDetails = {
    type: `${refused.basePath}/problems/${problem.code}`,
    title,
    status,
    detail,
    ...(refused.id !== undefined && { instance: refused.id }),
    ...(problem.faults.length > 0 && { faults: [...problem.faults] }),
  };
  return {
    status,
    headers: {
      "cache-control": "no-store",
      vary: "Accept, Accept-Language",
      "content-type": refused.asPage ? "text/html; charset=utf-8" : "application/problem+json; charset=utf-8",
      ...(problem.retryAfterS !== undefined && { "retry-after": String(problem.retryAfterS) }),
      // A browser asks again by itself, as the page does.
      ...(problem.retryAfterS !== undefined && refused.asPage && { refresh: String(problem.retryAfterS) }),
    },
    body: refused.asPage ? describePage(problem, details, refused).html : JSON.stringify(details),
  };
}

const words = {
  en: {
    home: "To the first page",
    start: "The service is starting. This page opens by itself as soon as it can.",
    host: "Open it by localhost, by its IP address, or by a name that ALLOWED_HOSTS lists. To have this name served, whoever runs the service adds it there.",
    request: "Request",
  },
  zh: {
    home: "回到首页",
    start: "服务正在启动，就绪后本页会自动打开。",
    host: "请用 localhost、IP 地址或 ALLOWED_HOSTS 中列出的主机名访问。若要使用当前主机名，请服务的维护者把它加入 ALLOWED_HOSTS。",
    request: "请求编号",
  },
} as const;

/** Without script, and readable without its style: where the service refuses a host, it may refuse the style as well. */
function describePage(problem: Problem, details: ProblemDetails, { language, basePath, id }: Refused): Markup {
  const said = words[language];
  const title = problemWords[language][problem.code];
  const ways: Partial<Record<typeof problem.code, string>> = { "foreign-host": said.host, starting: said.start };
  const faults = (details.faults ?? []).map(({ field, message }) => markup`<li><code>${field}</code> ${message}</li>`);
  return markup`<!doctype html>
<html lang="${tagOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Claimtrace</title>
<link rel="stylesheet" href="${basePath}${docsStylePath}">
</head>
<body>
<header>
<p class="brand"><a href="${basePath}/">Claimtrace</a></p>
<h1>${title}</h1>
<p class="lede">${ways[problem.code] ?? markup`<span lang="en">${details.detail ?? ""}</span>`}</p>
${faults.length > 0 ? markup`<ul lang="en">${faults}</ul>` : ""}
</header>
<main>
<p><a href="${basePath}/">${said.home}</a></p>
<p class="quiet"><code>${String(details.status)} ${problem.code}</code>${
    id === undefined ? "" : markup` · ${said.request} <code>${id}</code>`
  }</p>
</main>
</body>
</html>
`;
}
