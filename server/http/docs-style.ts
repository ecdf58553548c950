export const docsStylePath = "/api/docs.css";

/** The style of /api/docs: the page's own colours and measures (web/ui/tokens.css), few enough to stand here. */
export const docsStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fafbf9, #11151a);
  --sunken: light-dark(#f0f2ef, #0c0f13);
  --text: light-dark(#191d22, #e8eae6);
  --text-2: light-dark(#464d55, #b9bfc2);
  --hairline: light-dark(#dcdfda, #2a3037);
  --rule: light-dark(#191d22, #c9cdca);
  --accent: light-dark(#1d4fbf, #93b4ff);
  --focus: light-dark(#1d4fbf, #b9ceff);
  --serif: "Newsreader Variable", Georgia, "Songti SC", "Noto Serif CJK SC", serif;
  --sans: "Public Sans Variable", system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 77.5rem; padding: 0 clamp(1rem, 4vw, 2rem) 4.5rem; background: var(--paper); color: var(--text); font: 0.9375rem/1.55 var(--sans); }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: 0.5rem; }
header { padding: 2rem 0; border-bottom: 1px solid var(--rule); }
.brand { margin: 0 0 1.5rem; font-family: var(--serif); font-size: 1.1875rem; }
.brand a { color: inherit; text-decoration: none; }
h1, h2 { font-family: var(--serif); font-weight: 500; line-height: 1.2; margin: 0; }
h1 { font-size: clamp(1.875rem, 5vw, 2.5rem); }
h2 { font-size: 1.4375rem; }
h3 { font-size: 0.8125rem; margin: 1.5rem 0 0.5rem; color: var(--text-2); }
.lede { max-width: 64ch; margin: 0.75rem 0 0; font-size: 1.0625rem; }
.columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3rem; }
nav { position: sticky; top: 0; align-self: start; padding: 2rem 0; max-height: 100vh; overflow-y: auto; }
nav ul { list-style: none; margin: 0 0 1rem; padding: 0; }
nav a { display: block; padding: 0.25rem 0; color: var(--text-2); text-decoration: none; font-size: 0.875rem; line-height: 1.35; }
nav a:hover { color: var(--accent); text-decoration: underline; }
main > section { padding: 2rem 0; border-bottom: 1px solid var(--hairline); }
section p { max-width: 64ch; }
code { font: 0.8125rem/1.45 var(--mono); overflow-wrap: anywhere; }
.address { margin: 0.5rem 0; padding: 0.5rem 0.75rem; background: var(--sunken); max-width: none; }
.method { font-size: 0.75rem; font-weight: 600; color: var(--text-2); margin-right: 0.5rem; }
.quiet { color: var(--text-2); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
th code { overflow-wrap: normal; }
th, td { text-align: left; vertical-align: top; padding: 0.375rem 1rem 0.375rem 0; border-bottom: 1px solid var(--hairline); }
thead th { font-size: 0.75rem; font-weight: 500; color: var(--text-2); }
dl { margin: 0; font-size: 0.875rem; }
dl div { display: grid; grid-template-columns: minmax(7rem, 13rem) minmax(0, 1fr); gap: 0 1rem; padding: 0.25rem 0; border-bottom: 1px solid var(--hairline); }
dd { margin: 0; min-width: 0; }
dd dl { margin-top: 0.25rem; padding-left: 0.75rem; border-left: 2px solid var(--hairline); }
dd dl > div { grid-template-columns: minmax(4rem, 9rem) minmax(0, 1fr); }
dd dl div:last-child { border-bottom: 0; }
.problems { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; list-style: none; margin: 0; padding: 0; }
@media (max-width: 48rem) {
  .columns { grid-template-columns: minmax(0, 1fr); gap: 0; }
  nav { position: static; max-height: none; padding-bottom: 0; }
  dl div, dd dl > div { grid-template-columns: minmax(0, 1fr); }
}
`.trimStart();
