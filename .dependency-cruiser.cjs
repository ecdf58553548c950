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
      "citing",
      "^server/citing/",
      ["^server/(citing|contract)/", "^server/project-root", ...npm("citeproc"), "^node:", "^(fs|path)(/|$)"],
      "Writing a citation knows no database and no request",
    ),
    {
      name: "citeproc-in-citing-only",
      severity: "error",
      from: { path: "^(server|seed|web|scripts)/", pathNot: "^server/citing/" },
      to: { path: npm("citeproc") },
    },
    only(
      "identifying",
      "^server/identifying/",
      ["^server/identifying/"],
      "The normal forms of identifiers know nothing else",
    ),
    only(
      "importing",
      "^server/importing/",
      [
        "^server/(importing|identifying)/",
        ...npm("@retorquere/bibtex-parser", "csv-parse", "entities", "saxes"),
        "^node:",
        "^(child_process|module|url)(/|$)",
      ],
      "Reading what people have knows no database and no request",
    ),
    only(
      "library",
      "^server/library/",
      [
        "^server/(library|importing|identifying|contract)/",
        "^server/queries/(search/|group-by)",
        "^node:",
        "^crypto(/|$)",
      ],
      "What records make of things is worked out without a database and without a request",
    ),
    only(
      "queries",
      "^server/queries/",
      ["^server/(queries|citing|contract|graph|identifying)/", ...npm("zod", "stemmer", "opencc-js")],
      "No HTTP and no driver in a question",
    ),
    {
      name: "driver-in-graph-only",
      severity: "error",
      from: { path: "^(server|seed|web|scripts)/", pathNot: "^server/graph/|^scripts/bench" },
      to: { path: npm("neo4j-driver") },
    },
    {
      name: "express-in-http-only",
      severity: "error",
      from: { path: "^(server|seed|web|scripts)/", pathNot: "^server/http/" },
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
    {
      name: "server-never-sees-the-web",
      severity: "error",
      from: { path: "^(server|seed)/" },
      to: { path: "^web/" },
    },
    {
      name: "scripts-see-the-words-of-the-web-only",
      comment: "A command may print what the page says",
      severity: "error",
      from: { path: "^scripts/" },
      to: { path: "^web/", pathNot: "^web/i18n/" },
    },
    {
      name: "server-never-sees-seed",
      severity: "error",
      comment: "The service answers questions; what loads data and what starts databases stands beside it",
      from: { path: "^server/" },
      to: { path: "^(seed|scripts)/" },
    },
    only(
      "seed-format",
      "^seed/format/",
      [
        "^seed/(format|rules|wording|audit/finding-kinds)",
        "^server/contract/",
        "^server/importing/(entry|names)\\.ts$",
        "^server/queries/search/edit-distance",
        ...npm("zod", "yaml"),
        "^node:",
        "^(fs|path|url|crypto)(/|$)",
      ],
      "Reading the files of a report needs no database; a shipped bibliography has the shape of an imported one",
    ),
    {
      name: "seed-reads-before-it-writes",
      severity: "error",
      comment: "Only seed/graph knows the database; data is read, ruled on and audited without one",
      from: { path: "^seed/(format|rules|wording|audit)/" },
      to: { path: "^server/graph/|^seed/graph/(load|schema|stored)" },
    },
    { name: "seed-never-sees-scripts", severity: "error", from: { path: "^seed/" }, to: { path: "^scripts/" } },
    {
      name: "seed-stays-out-of-http",
      severity: "error",
      from: { path: "^seed/" },
      to: { path: "^server/(http|listener|log|config)" },
    },
    {
      name: "database-knows-no-data",
      severity: "error",
      comment: "Finding, starting and stopping a Neo4j knows neither reports nor requests",
      from: { path: "^scripts/(database|command)/" },
      to: { path: "^(seed|server/(http|queries))/" },
    },
    {
      name: "tests-stay-outside",
      severity: "error",
      from: { path: "^(server|seed|web|scripts)/" },
      to: { path: "^tests/" },
    },
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
