import * as z from "zod/mini";
import type { Kind } from "./kinds.ts";

/**
 * The table of relation types: what each means, which kinds it joins, and how it is said from either end, in both languages.
 * The loader refuses what does not fit it; the page reads its sentences from it; a new type is one entry here.
 */
interface RelationTypeEntry {
  /** What has to be true for the relation to be stated. */
  meaning: string;
  from: readonly Kind[];
  to: readonly Kind[];
  /** The line it is drawn with: look.md, "Relations". */
  family: "stance" | "opposition" | "verb" | "claim" | "reading";
  /** Subject VERB object, and object VERB subject. With stances, the stance's words are said instead. */
  says: { en: readonly [forward: string, backward: string]; zh: readonly [forward: string, backward: string] };
  stances?: Readonly<Record<string, { en: readonly [string, string]; zh: readonly [string, string] }>>;
  /** It holds at all times, or does with these kinds at its end: when a claim tells it is not when it began. */
  lasting?: true | readonly Kind[];
}

const agents = ["person", "organization", "place"] as const;
const documents = ["paper", "web"] as const;
const things = ["approach", "policy", "artifact", "topic"] as const;

export const relationTypes = {
  BACKS: {
    meaning: "Puts its weight or money behind an approach, policy, position, body or thing; the stance says how",
    from: agents,
    to: [...things, "organization"],
    family: "stance",
    says: { en: ["backs", "backed by"], zh: ["支持", "支持者为"] },
    stances: {
      develops: { en: ["develops", "developed by"], zh: ["研发", "研发者为"] },
      adopts: { en: ["adopts", "adopted by"], zh: ["采用", "采用者为"] },
      funds: { en: ["funds", "funded by"], zh: ["资助", "资助者为"] },
      advocates: { en: ["advocates", "advocated by"], zh: ["倡导", "倡导者为"] },
      studies: { en: ["studies", "studied by"], zh: ["研究", "研究者为"] },
      welcomes: { en: ["welcomes", "welcomed by"], zh: ["欢迎", "欢迎者为"] },
    },
  },
  OPPOSES: {
    meaning: "Doubts, criticises or rejects an approach, policy, position, document or thing; the stance says how",
    from: [...agents, ...documents],
    to: [...things, ...documents, "organization", "place"],
    family: "opposition",
    says: { en: ["opposes", "opposed by"], zh: ["反对", "反对者为"] },
    stances: {
      doubts: { en: ["doubts", "doubted by"], zh: ["质疑", "质疑者为"] },
      criticizes: { en: ["criticizes", "criticized by"], zh: ["批评", "批评者为"] },
      rejects: { en: ["rejects", "rejected by"], zh: ["不接受", "不接受者为"] },
      forgoes: { en: ["forgoes", "forgone by"], zh: ["不采用", "不采用者为"] },
    },
  },
  SIGNED: {
    meaning: "Put a name under a letter, statement or pledge",
    from: ["person", "organization"],
    to: ["policy"],
    family: "verb",
    says: { en: ["signed", "signed by"], zh: ["签署", "签署者为"] },
  },
  AUTHORED: {
    meaning: "Is named as an author of a document",
    from: ["person"],
    to: documents,
    family: "verb",
    says: { en: ["wrote", "written by"], zh: ["撰写", "作者为"] },
  },
  AFFILIATED_WITH: {
    meaning: "Works at, or published under the name of, an organization",
    from: ["person"],
    to: ["organization"],
    family: "verb",
    lasting: true,
    says: { en: ["is affiliated with", "is the affiliation of"], zh: ["任职于", "成员有"] },
  },
  FORMERLY_AT: {
    meaning: "Worked or studied at an organization earlier; the stance says which",
    from: ["person"],
    to: ["organization"],
    family: "verb",
    says: { en: ["was earlier at", "had earlier"], zh: ["曾在", "曾有"] },
    stances: {
      worked: { en: ["worked earlier at", "earlier employed"], zh: ["曾任职于", "前成员有"] },
      studied: { en: ["studied at", "was attended by"], zh: ["曾就读于", "校友有"] },
    },
  },
  LEADS: {
    meaning: "Heads an organization, a body or a team",
    from: ["person"],
    to: ["organization", "policy"],
    family: "verb",
    says: { en: ["leads", "led by"], zh: ["领导", "负责人为"] },
  },
  FOUNDED: {
    meaning: "Brought an organization or body into being, or announced that it will",
    from: ["person", "organization", "place"],
    to: ["organization", "policy"],
    family: "verb",
    says: { en: ["founded", "founded by"], zh: ["创立", "创立者为"] },
  },
  PRODUCED: {
    meaning: "Published a document, or made and released a thing",
    from: ["person", "organization", "place"],
    to: ["paper", "web", "artifact", "policy"],
    family: "verb",
    lasting: ["artifact"],
    says: { en: ["produced", "produced by"], zh: ["发布", "发布者为"] },
  },
  CITES: {
    meaning: "Names the other document in its references or text",
    from: documents,
    to: documents,
    family: "verb",
    says: { en: ["cites", "cited by"], zh: ["引用", "被引于"] },
  },
  PROPOSES: {
    meaning: "Puts forward an approach, policy, artifact or idea for the first time or as its subject",
    from: [...documents, ...agents, "policy"],
    to: things,
    family: "verb",
    says: { en: ["proposes", "proposed by"], zh: ["提出", "提出者为"] },
  },
  EVALUATES: {
    meaning: "Tests, measures or surveys",
    from: [...documents, "person", "organization", "approach", "artifact"],
    to: things,
    family: "verb",
    says: { en: ["evaluates", "evaluated by"], zh: ["评估", "评估者为"] },
  },
  USES: {
    meaning: "Works by means of, or is trained with",
    from: [...documents, ...agents, ...things],
    to: ["approach", "artifact"],
    family: "verb",
    says: { en: ["uses", "used by"], zh: ["使用", "用于"] },
  },
  ATTACKS: {
    meaning: "Defeats or bypasses the protection of",
    from: [...documents, ...agents, "approach", "artifact"],
    to: ["artifact", "approach", "organization", "place"],
    family: "opposition",
    says: { en: ["attacks", "attacked by"], zh: ["攻破", "攻破者为"] },
  },
  EXHIBITS: {
    meaning: "Shows a behaviour or suffers from a weakness",
    from: ["artifact", "approach"],
    to: ["topic", "approach"],
    family: "verb",
    says: { en: ["exhibits", "exhibited by"], zh: ["表现出", "见于"] },
  },
  ADDRESSES: {
    meaning: "Is meant to answer, reduce or guard against a problem or a risk",
    from: [...documents, "organization", "person", "place", ...things],
    to: [...things, "organization"],
    family: "verb",
    says: { en: ["addresses", "addressed by"], zh: ["针对", "针对它的有"] },
  },
  ADVANCES: {
    meaning: "Is meant to bring about, keep or improve something that is wanted",
    from: [...documents, "organization", "person", "place", ...things],
    to: things,
    family: "verb",
    says: { en: ["advances", "advanced by"], zh: ["促进", "促进者为"] },
  },
  DEALS_WITH: {
    meaning: "Has as its subject, or takes up",
    from: [...documents, "organization", "person", "place", ...things],
    to: [...things, "organization", "place"],
    family: "verb",
    says: { en: ["deals with", "dealt with by"], zh: ["关注", "关注者为"] },
  },
  WARNS_OF: {
    meaning: "Says publicly that something is or will be harmful",
    from: [...agents, ...documents],
    to: [...things, "organization", "place"],
    family: "verb",
    says: { en: ["warns of", "a warning by"], zh: ["警示", "警示者为"] },
  },
  COVERS: {
    meaning: "A law, policy or licence takes a subject, thing or body into its scope",
    from: ["policy"],
    to: [...things, "organization", "place"],
    family: "verb",
    says: { en: ["covers", "covered by"], zh: ["涵盖", "受其规范于"] },
  },
  REGULATES: {
    meaning: "Lays down by law, order or licence what may or must be done; the stance says how",
    from: ["place", "organization", "policy"],
    to: [...things, "organization", "place"],
    family: "verb",
    says: { en: ["regulates", "regulated by"], zh: ["监管", "监管者为"] },
    stances: {
      governs: { en: ["regulates", "regulated by"], zh: ["监管", "监管者为"] },
      requires: { en: ["requires", "required by"], zh: ["要求", "提出要求的有"] },
      bans: { en: ["bans", "banned by"], zh: ["禁止", "禁止者为"] },
      blocks: { en: ["blocks", "blocked by"], zh: ["阻止", "阻止者为"] },
      limits: { en: ["restricts", "restricted by"], zh: ["限制", "限制者为"] },
      licenses: { en: ["puts under licence", "put under licence by"], zh: ["以许可管制", "许可管制方为"] },
    },
  },
  INVESTIGATES: {
    meaning: "An authority examines a body, a deal or a subject, or is expected to",
    from: ["organization", "place"],
    to: ["organization", ...things],
    family: "verb",
    says: { en: ["investigates", "investigated by"], zh: ["调查", "调查者为"] },
  },
  PART_OF: {
    meaning: "Belongs to as a part, member or stage",
    from: ["person", "organization", "place", "approach", "policy", "artifact", "topic"],
    to: ["organization", "place", "approach", "policy", "artifact", "topic"],
    family: "verb",
    lasting: true,
    says: { en: ["is part of", "includes"], zh: ["属于", "包含"] },
  },
  INSTANCE_OF: {
    meaning: "Is an example of",
    from: ["approach", "policy", "artifact", "topic"],
    to: ["approach", "policy", "artifact", "topic"],
    family: "verb",
    lasting: true,
    says: { en: ["is an instance of", "has as an instance"], zh: ["是一种", "实例有"] },
  },
  ALTERNATIVE_TO: {
    meaning: "Is put forward in place of",
    from: ["approach", "policy", "artifact"],
    to: ["approach", "policy", "artifact"],
    family: "verb",
    lasting: true,
    says: { en: ["is an alternative to", "has as an alternative"], zh: ["可替代", "替代方案有"] },
  },
  CONTRADICTS: {
    meaning: "One position or practice cannot be held together with the other",
    from: ["approach", "policy"],
    to: ["approach", "policy"],
    family: "opposition",
    lasting: true,
    says: { en: ["contradicts", "contradicted by"], zh: ["对立于", "与之对立的有"] },
  },
  RESEMBLES: {
    meaning: "Is said to be like, or to work like",
    from: ["approach", "policy", "artifact", "topic"],
    to: ["approach", "policy", "artifact", "topic"],
    family: "verb",
    lasting: true,
    says: { en: ["resembles", "is resembled by"], zh: ["类似于", "与之类似的有"] },
  },
  SUPERSEDES: {
    meaning: "Takes the place of an earlier one",
    from: ["policy", "artifact", "approach"],
    to: ["policy", "artifact", "approach"],
    family: "verb",
    says: { en: ["supersedes", "superseded by"], zh: ["取代", "取代者为"] },
  },
  BASED_ON: {
    meaning: "Was made from, or is modelled on",
    from: ["artifact", "approach", "policy"],
    to: ["artifact", "approach", "policy", "topic", "organization"],
    family: "verb",
    lasting: true,
    says: { en: ["is based on", "is the basis of"], zh: ["基于", "衍生出"] },
  },
  ADVISED: {
    meaning: "Gave evidence or advice to, met with or consulted",
    from: ["person", "organization", "place"],
    to: ["organization", "place", "person"],
    family: "verb",
    says: { en: ["advised", "advised by"], zh: ["建言于", "听取"] },
  },
  DISTRIBUTES: {
    meaning: "Makes a thing available to others",
    from: ["organization", "place", "person"],
    to: ["artifact"],
    family: "verb",
    says: { en: ["distributes", "distributed by"], zh: ["分发", "分发者为"] },
  },
  SUPPLIES: {
    meaning: "Sells or delivers to",
    from: ["organization", "place"],
    to: ["organization", "place", "artifact"],
    family: "verb",
    says: { en: ["supplies", "supplied by"], zh: ["供货给", "供货方为"] },
  },
  OPERATES: {
    meaning: "Owns, runs or keeps a thing or a body",
    from: ["organization", "place"],
    to: ["artifact", "organization", "policy"],
    family: "verb",
    says: { en: ["operates", "operated by"], zh: ["运营", "运营者为"] },
  },
  ACQUIRES: {
    meaning: "Buys a company or moves to; whether it went through the claim tells",
    from: ["organization"],
    to: ["organization"],
    family: "verb",
    says: { en: ["moved to acquire", "was to be acquired by"], zh: ["拟收购", "收购方为"] },
  },
  COMPETES_WITH: {
    meaning: "Contends for the same market, customers or lead",
    from: ["organization", "place", "artifact"],
    to: ["organization", "place", "artifact"],
    family: "verb",
    lasting: true,
    says: { en: ["competes with", "has as a competitor"], zh: ["竞争对手有", "竞争对手有"] },
  },
  COOPERATES_WITH: {
    meaning: "Works together with another, by agreement or in a joint undertaking",
    from: ["organization", "place", "person"],
    to: ["organization", "place", "person"],
    family: "verb",
    says: { en: ["cooperates with", "has as a partner"], zh: ["合作方有", "合作方有"] },
  },
  HOSTS: {
    meaning: "Holds a summit, a consultation or another gathering, or plans to",
    from: ["organization", "place", "person"],
    to: ["policy", "topic"],
    family: "verb",
    says: { en: ["hosts", "hosted by"], zh: ["主办", "主办方为"] },
  },
  INVITES: {
    meaning: "Asks somebody to take part",
    from: ["organization", "place", "person"],
    to: ["organization", "place", "person"],
    family: "verb",
    says: { en: ["invites", "invited by"], zh: ["邀请", "邀请方为"] },
  },
  ABOUT: {
    meaning: "A claim speaks of an entity",
    from: ["claim"],
    to: ["paper", "web", "person", "organization", "place", "approach", "policy", "artifact", "topic"],
    family: "claim",
    says: { en: ["speaks of", "spoken of in"], zh: ["谈及", "见于论断"] },
  },
  RESTS_ON: {
    meaning: "A claim is supported by a document, through a footnote or because the text names it",
    from: ["claim"],
    to: documents,
    family: "claim",
    says: { en: ["rests on", "supports"], zh: ["依据", "支撑"] },
  },
  ASSERTED_BY: {
    meaning: "Somebody other than the report itself makes the claim",
    from: ["claim"],
    to: ["person", "organization"],
    family: "claim",
    says: { en: ["is asserted by", "asserts"], zh: ["提出者为", "断言"] },
  },
  SUPPORTS: {
    meaning: "Is a reason or evidence to hold the other claim",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["supports", "supported by"], zh: ["佐证", "佐证有"] },
  },
  EXEMPLIFIES: {
    meaning: "Is one case or part of what the other claim says in general",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["is a case of", "has as a case"], zh: ["例示", "实例有"] },
  },
  EXPLAINS: {
    meaning: "Gives the reason, the purpose or a detail of what the other claim says",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["explains", "explained by"], zh: ["说明", "说明有"] },
  },
  RESTATES: {
    meaning: "Says much the same at another place of the report",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["restates", "restated by"], zh: ["重述", "重述有"] },
  },
  EXTENDS: {
    meaning: "Goes further than the other claim in the same direction",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["goes further than", "carried further by"], zh: ["比它更进一步：", "更进一步的有"] },
  },
  QUALIFIES: {
    meaning: "Names a limit, a condition or an exception of the other claim; both can hold",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["qualifies", "qualified by"], zh: ["限定", "限定有"] },
  },
  DISPUTES: {
    meaning: "Answers the other claim, or cannot hold together with it",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["disputes", "disputed by"], zh: ["反驳", "反驳有"] },
  },
  BEARS_ON: {
    meaning: "Is of weight for the other claim without deciding for or against it",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["bears on", "is borne on by"], zh: ["关系到", "与之相关的有"] },
  },
} as const satisfies Record<string, RelationTypeEntry>;

export type RelationType = keyof typeof relationTypes;
export const relationTypeNames = Object.keys(relationTypes) as [RelationType, ...RelationType[]];
export const relationType = z.enum(relationTypeNames);

const relationTable: Record<RelationType, RelationTypeEntry> = relationTypes;

/** How one claim bears on another: nobody but us says so, and the reason is kept with each. */
export const isReading = (type: RelationType): boolean => relationTable[type].family === "reading";

/** The types between claims and what they speak of, rest on and bear on: no claim states them, they are the claim's own. */
export const isClaimRelation = (type: RelationType): boolean =>
  relationTable[type].family === "claim" || isReading(type);

/** The entry of a type, typed for reading (its kinds as lists, its stances optional). */
export const describeRelationType = (type: RelationType): RelationTypeEntry => relationTable[type];

/** Whether a relation holds at all times, so that a claim's date is none of its own. */
export function isLasting(type: RelationType, to: Kind | undefined): boolean {
  const { lasting } = describeRelationType(type);
  return lasting === true || (to !== undefined && lasting !== undefined && lasting.includes(to));
}

export type Language = "en" | "zh";

/**
 * How a relation is said from one of its ends, in one language: "develops", seen from the other end "developed by".
 *
 * @param stance one of the type's stances; without one the type's own words are used
 */
export function verbOf(
  relation: { type: RelationType; stance?: string | undefined },
  language: Language,
  direction: "out" | "in",
): string {
  const entry = describeRelationType(relation.type);
  const words = (relation.stance === undefined ? undefined : entry.stances?.[relation.stance]) ?? entry.says;
  return words[language][direction === "out" ? 0 : 1];
}
