import type { Express } from "express";
import type { Operation } from "../contract/operation.ts";
import { operations } from "../contract/operations.ts";
import { problemCatalogue } from "../contract/problem.ts";
import { holds } from "./conditional.ts";
import { docsStyle, docsStylePath } from "./docs-style.ts";
import { type Markup, markup, text } from "./markup.ts";
import { describeService, type JsonSchema, parametersOf, problemsOf, sharedSchemas, toJsonSchema } from "./openapi.ts";
import { refuseOtherMethods } from "./problem-answer.ts";

/** Serves the description of the service: for machines at /api/openapi.json, for people at /api/docs. */
export function serveDocs(app: Express, build: string, basePath: string): void {
  const document = JSON.stringify(describeService(operations, { version: build, basePath }), null, 2);
  serveText(app, "/api/openapi.json", { type: "application/json", body: document, build });
  serveText(app, "/api/docs", { type: "text/html; charset=utf-8", body: describeForPeople(basePath).html, build });
}

/** The style of the description, and of what the service refuses a browser. */
export function serveDocsStyle(app: Express, build: string): void {
  serveText(app, docsStylePath, { type: "text/css; charset=utf-8", body: docsStyle, build });
}

function serveText(
  app: Express,
  path: string,
  { type, body, build }: { type: string; body: string; build: string },
): void {
  app.get(path, (request, response) => {
    const etag = `W/"${build}"`;
    response.set({ "cache-control": "no-cache", etag, "content-type": type });
    if (holds(request, etag)) response.status(304).end();
    else response.send(body);
  });
  app.all(path, refuseOtherMethods());
}

function describeForPeople(basePath: string): Markup {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The service · Claimtrace</title>
<link rel="icon" href="${basePath}/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${basePath}${docsStylePath}">
</head>
<body>
<a class="skip" href="#operations">Skip to the operations</a>
<header>
<p class="brand"><a href="${basePath}/">Claimtrace</a></p>
<h1>The service</h1>
<p class="lede">Everything that the page shows comes from these operations, and they are yours to use. All of them read, all take GET,
all answer JSON; those with long lists take POST as well, with the query as a form in the body. For programs there is the <a href="${basePath}/api/openapi.json">OpenAPI 3.1 document</a>.</p>
</header>
<div class="columns">
<nav aria-label="Contents">
<ul>${operations.map((one) => markup`<li><a href="#${one.id}">${one.summary}</a></li>`)}</ul>
<ul><li><a href="#shapes">Shapes</a></li><li><a href="#problems">Problems</a></li></ul>
</nav>
<main id="operations">
${operations.map(describeOperation)}
<section id="shapes"><h2>Shapes</h2>
<p>What answers share, by the names that stand in them.</p>
${Object.entries(sharedSchemas()).map(describeShape)}
</section>
${describeProblems()}
</main>
</div>
</body>
</html>
`;
}

function describeOperation(operation: Operation): Markup {
  const parameters = parametersOf(operation);
  return markup`<section id="${operation.id}">
<h2>${operation.summary}</h2>
<p class="address"><span class="method">GET</span> <code>${operation.path}</code></p>
<p>${withCode(operation.description)}</p>
${parameters.length === 0 ? markup`<p class="quiet">Takes no parameters.</p>` : describeParameters(operation)}
<h3>Answer</h3>
${describeSchema(toJsonSchema(operation.response))}
<h3>Problems</h3>
<ul class="problems">${[...problemsOf(operation).values()]
    .flat()
    .map((code) => markup`<li><a href="#problem-${code}"><code>${code}</code></a></li>`)}</ul>
</section>
`;
}

/** Words between backticks are names of fields. */
function withCode(words: string): Markup {
  return markup`${words.split("`").map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
}

function describeParameters(operation: Operation): Markup {
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Parameters of ${operation.id}"><table>
<thead><tr><th scope="col">Parameter</th><th scope="col">In</th><th scope="col">Takes</th><th scope="col">Unless given</th></tr></thead>
<tbody>${parametersOf(operation).map(
    (one) =>
      markup`<tr><th scope="row"><code>${one.name}</code></th><td>${one.in}</td><td>${sayType(one.schema)}</td><td>${
        one.required ? "required" : sayDefault(one.schema)
      }</td></tr>`,
  )}</tbody></table></div>
`;
}

function describeShape([name, schema]: [string, JsonSchema]): Markup {
  return markup`<h3 id="shape-${name}">${name}</h3>
${describeSchema(schema)}`;
}

/** Fields with their types; what has no fields is said in a line. */
function describeSchema(schema: JsonSchema): Markup {
  const properties = schema["properties"];
  if (!isSchema(properties)) return markup`<p>${sayType(schema)}</p>`;
  return markup`<dl>${Object.entries(properties).map(([name, inside]) => {
    const field = isSchema(inside) ? inside : {};
    return markup`<div><dt><code>${name}</code></dt><dd>${sayType(field)}${nested(field)}</dd></div>`;
  })}</dl>
`;
}

/** The fields of an object within an object, or within the items of a list. */
function nested(schema: JsonSchema): Markup {
  const within = [schema, schema["items"], ...alternativesOf(schema)].filter(isSchema);
  const objects = within.filter((one) => isSchema(one["properties"]));
  return markup`${objects.map(describeSchema)}`;
}

function describeProblems(): Markup {
  const rows = Object.entries(problemCatalogue).map(
    ([code, { status, title }]) =>
      markup`<tr id="problem-${code}"><th scope="row"><code>${code}</code></th><td>${String(status)}</td><td>${title}</td></tr>`,
  );
  return markup`<section id="problems"><h2>Problems</h2>
<p>Faults are answered as <code>application/problem+json</code> (RFC 9457). <code>type</code> ends in one of these words, <code>instance</code>
is the id of the request in the log, and <code>faults</code> names every field that was refused. A 503 tells in <code>Retry-After</code> how long to wait.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Problems"><table>
<thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Means</th></tr></thead>
<tbody>${rows}</tbody></table></div>
</section>`;
}

/** A JSON Schema in a few words: "list of GraphNode, at most 200". */
function sayType(schema: JsonSchema): Markup {
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const name = reference.split("/").at(-1) ?? "";
    return markup`<a href="#shape-${name}">${name}</a>`;
  }
  const alternatives = alternativesOf(schema);
  if (alternatives.length > 0)
    return markup`${alternatives.map((one, at) => [at > 0 ? text(" or ") : text(""), sayType(one)])}`;
  if (Array.isArray(schema["enum"]))
    return markup`${schema["enum"].map((one, at) => markup`${at > 0 ? ", " : ""}<code>${String(one)}</code>`)}`;
  const items = schema["items"];
  if (isSchema(items)) {
    const most = schema["maxItems"];
    return markup`list of ${sayType(items)}${most === undefined ? "" : `, at most ${String(most)}`}`;
  }
  return text([sayName(schema["type"]), ...sayBounds(schema)].join(" "));
}

function sayName(type: unknown): string {
  const named: Record<string, string> = { string: "text", integer: "whole number", boolean: "true or false" };
  return [type]
    .flat()
    .map((one) => named[String(one)] ?? String(one))
    .join(" or ");
}

function sayBounds(schema: JsonSchema): string[] {
  const { minimum, maximum, maxLength } = schema;
  if (typeof minimum === "number" && typeof maximum === "number" && maximum < Number.MAX_SAFE_INTEGER) {
    return [`from ${String(minimum)} to ${String(maximum)}`];
  }
  return typeof maxLength === "number" ? [`of at most ${String(maxLength)} characters`] : [];
}

function sayDefault(schema: JsonSchema): Markup {
  const { default: value } = schema;
  return value === undefined ? text("nothing") : markup`<code>${String(value)}</code>`;
}

function alternativesOf(schema: JsonSchema): JsonSchema[] {
  return Array.isArray(schema["anyOf"]) ? schema["anyOf"].filter(isSchema) : [];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
