/** Who may import whom: the layout of the house, held by `npm run check`. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { pathNot: allowed },
});

const npm = (...names) => names.map((name) => `node_modules/(@types/)?${name}(/|$)`);

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        pathNot: ["\\.d\\.ts$", "\\.config\\.", "^scripts/", "^tests/", "^web/public/", "^\\.dependency-cruiser"],
      },
      to: {},
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    only(
      "contract-knows-zod-only",
      "^server/contract/",
      ["^server/contract/", ...npm("zod")],
      "The wire contract is read by the page as well",
    ),
    only(
      "graph-edge",
      "^server/graph/",
      [
        "^server/(graph|contract)/",
        ...npm("neo4j-driver", "zod"),
        "^node:",
        "^(fs|path|url|timers|perf_hooks|events)(/|$)",
      ],
      "The database edge",
    ),
    only(
      "queries",
      "^server/queries/",
      ["^server/(queries|contract|graph)/", ...npm("zod")],
      "No HTTP and no driver in a question",
    ),
    {
      name: "driver-in-graph-only",
      severity: "error",
      from: { path: "^(server|seed|web)/", pathNot: "^server/graph/" },
      to: { path: npm("neo4j-driver") },
    },
    {
      name: "express-in-http-only",
      severity: "error",
      from: { path: "^(server|seed|web)/", pathNot: "^server/http/" },
      to: { path: npm("express") },
    },
    {
      name: "cytoscape-in-canvas-only",
      severity: "error",
      from: { path: "^web/", pathNot: "^web/canvas/" },
      to: { path: npm("cytoscape", "cytoscape-fcose") },
    },
    {
      name: "web-sees-the-contract-only",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^(server|seed)/", pathNot: "^server/contract/" },
    },
    { name: "server-never-sees-the-web", severity: "error", from: { path: "^(server|seed)/" }, to: { path: "^web/" } },
    {
      name: "server-sees-seed-in-main-only",
      severity: "error",
      from: { path: "^server/", pathNot: "^server/main\\.ts$" },
      to: { path: "^seed/" },
    },
    { name: "tests-stay-outside", severity: "error", from: { path: "^(server|seed|web)/" }, to: { path: "^tests/" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "module", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
    exclude: { path: "^dist/|\\.css$|\\.svg$|\\.woff2$" },
  },
};
