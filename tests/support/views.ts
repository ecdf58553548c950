/** An address of every view and of its states that look different, without the language: what holds everywhere is tested on these. */
export const views = {
  home: "",
  search: "?find=constitutional",
  "search without a hit": "?find=zzzzqqqq",
  "card of an organization": "/card/anthropic",
  "card of a paper": "/card/constitutional-ai-harmlessness",
  "trace of a misprinted footnote": "/trace/fundamental-challenges-with-rlhf.1.1",
  "trace without a source": "/trace/constitutional-ai-and-self-alignment.1.1",
  "explore, empty": "/explore",
  "explore, graph":
    "/explore?nodes=anthropic,openai,constitutional-ai,rlaif,responsible-scaling&focus=anthropic&select=anthropic&view=graph",
  "explore, list": "/explore?nodes=anthropic,constitutional-ai,rlaif&focus=anthropic&view=list",
  compare: "/compare?cell=anthropic,constitutional-ai",
  papers: "/papers?paper=constitutional-ai-harmlessness",
  "report, outline": "/report",
  "report, chapter": "/report/safety",
  "report, passage": "/report/culture-wars?passage=2",
  "list of organizations": "/lists/organization",
  "list of claims": "/lists/claim",
  "no such place": "/nowhere",
};

export const namesOfViews = Object.entries(views);
