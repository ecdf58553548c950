/** How a text says in which currency, in what unit and how exactly a figure is meant; what is not here is not held against the text. */
interface Words {
  en: RegExp;
  zh: RegExp;
}

export const currencyWords: Readonly<Record<string, Words>> = {
  USD: { en: /\bdollars?\b|\$/iu, zh: /美元/u },
  EUR: { en: /\beuros?\b|€/iu, zh: /欧元/u },
  GBP: { en: /\bpounds?\b|£/iu, zh: /英镑/u },
};

export const boundWords: Readonly<Record<string, Words>> = {
  "at-least": {
    en: /\bat least\b|\bor more\b|\b(?:thousand|million|billion)s\b/iu,
    zh: /至少|不少于|以上|数[十百千万亿]/u,
  },
  "at-most": { en: /\bat most\b|\bup to\b|\bor less\b|\btop \d/iu, zh: /至多|多达|高达|不超过|前 \d/u },
  "more-than": { en: /\bmore than\b|\bover\b|\babove\b|\bexceeds?\b/iu, zh: /超过|高于|逾|以上|多于/u },
  "less-than": { en: /\bfewer than\b|\bless than\b|\bunder\b|\bbelow\b/iu, zh: /不足|不到|少于|低于/u },
};

export const approximateWords: Words = {
  en: /\babout\b|\baround\b|\broughly\b|\bsome\b|\bnearly\b|\balmost\b|\b(?:thousand|million|billion)s\b/iu,
  zh: /约|左右|近|数[十百千万亿]/u,
};

export const unitWords: Readonly<Record<string, Words>> = {
  percent: { en: /%|\bpercent\b/iu, zh: /%|百分/u },
  gpus: { en: /\bGPUs?\b/u, zh: /GPU/u },
  nm: { en: /\bnm\b|nanomet/iu, zh: /纳米/u },
  years: { en: /\byears?\b/iu, zh: /年/u },
  months: { en: /\bmonths?\b/iu, zh: /月/u },
  hours: { en: /\bhours?\b/iu, zh: /小时/u },
  people: { en: /\bpeople\b|\bresearchers\b|\bsignator/iu, zh: /人|者/u },
  words: { en: /\bwords?\b/iu, zh: /词|字|单词/u },
  parameters: { en: /\bparameters?\b/iu, zh: /参数/u },
  tasks: { en: /\btasks?\b/iu, zh: /任务/u },
  times: { en: /\btimes\b|-fold\b/iu, zh: /倍/u },
};
