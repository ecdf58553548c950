/** An address of every place and of its states that look different, without the language: what holds everywhere is tested on these. */
export const places = {
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
  "no such place": "/nowhere",
};

export const namesOfPlaces = Object.entries(places);
