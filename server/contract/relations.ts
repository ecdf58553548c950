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
  /** Subject VERB object, and object VERB subject, as they stand in a sentence. With stances, the stance's words are said instead. */
  says: { en: readonly [forward: string, backward: string]; zh: readonly [forward: string, backward: string] };
  stances?: Readonly<Record<string, { en: readonly [string, string]; zh: readonly [string, string] }>>;
  /** What holds from one end holds from the other: said in one way, listed in one group. */
  symmetric?: true;
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
    says: { en: ["backs", "is backed by"], zh: ["支持", "的支持者是"] },
    stances: {
      develops: { en: ["develops", "is developed by"], zh: ["研发", "的研发者是"] },
      adopts: { en: ["adopts", "is adopted by"], zh: ["采用", "的采用者是"] },
      funds: { en: ["funds", "is funded by"], zh: ["资助", "的资助者是"] },
      advocates: { en: ["advocates", "is advocated by"], zh: ["倡导", "的倡导者是"] },
      voices: { en: ["voices", "is voiced by"], zh: ["持", "的持论者是"] },
      stresses: { en: ["stresses", "is stressed by"], zh: ["强调", "受到的强调来自"] },
      pursues: { en: ["pursues", "is pursued by"], zh: ["谋求", "的谋求者是"] },
      studies: { en: ["studies", "is studied by"], zh: ["研究", "的研究者是"] },
      welcomes: { en: ["welcomes", "is welcomed by"], zh: ["欢迎", "受到的欢迎来自"] },
    },
  },
  OPPOSES: {
    meaning: "Doubts, criticises or rejects an approach, policy, position, document or thing; the stance says how",
    from: [...agents, ...documents],
    to: [...things, ...documents, "organization", "place"],
    family: "opposition",
    says: { en: ["opposes", "is opposed by"], zh: ["反对", "遭到的反对来自"] },
    stances: {
      doubts: { en: ["doubts", "is doubted by"], zh: ["质疑", "受到的质疑来自"] },
      criticizes: { en: ["criticizes", "is criticized by"], zh: ["批评", "受到的批评来自"] },
      rejects: { en: ["rejects", "is rejected by"], zh: ["拒绝接受", "遭到的拒绝来自"] },
      shuns: { en: ["shuns", "is shunned by"], zh: ["回避", "的回避者是"] },
      forgoes: { en: ["forgoes", "is forgone by"], zh: ["不采用", "的弃用者是"] },
    },
  },
  SIGNED: {
    meaning: "Put a name under a letter, statement or pledge",
    from: ["person", "organization"],
    to: ["policy"],
    family: "verb",
    says: { en: ["signed", "was signed by"], zh: ["签署", "的签署者是"] },
  },
  AUTHORED: {
    meaning: "Is named as an author of a document",
    from: ["person"],
    to: documents,
    family: "verb",
    says: { en: ["wrote", "was written by"], zh: ["撰写", "的作者是"] },
  },
  AFFILIATED_WITH: {
    meaning: "Works at, or published under the name of, an organization",
    from: ["person"],
    to: ["organization"],
    family: "verb",
    lasting: true,
    says: { en: ["is affiliated with", "is home to"], zh: ["任职于", "的成员有"] },
  },
  FORMERLY_AT: {
    meaning: "Worked or studied at an organization earlier; the stance says which",
    from: ["person"],
    to: ["organization"],
    family: "verb",
    says: { en: ["was earlier at", "had earlier"], zh: ["曾在", "的前成员有"] },
    stances: {
      worked: { en: ["worked earlier at", "earlier employed"], zh: ["曾任职于", "的前员工有"] },
      studied: { en: ["studied at", "was attended by"], zh: ["曾就读于", "的校友有"] },
    },
  },
  LEADS: {
    meaning: "Heads an organization, a body or a team",
    from: ["person"],
    to: ["organization", "policy"],
    family: "verb",
    says: { en: ["leads", "is led by"], zh: ["领导", "的负责人是"] },
  },
  FOUNDED: {
    meaning: "Brought an organization or body into being",
    from: ["person", "organization", "place"],
    to: ["organization", "policy"],
    family: "verb",
    says: { en: ["founded", "was founded by"], zh: ["创立", "的创立者是"] },
  },
  PRODUCED: {
    meaning: "Published a document, or developed and released a thing",
    from: ["person", "organization", "place"],
    to: ["paper", "web", "artifact", "policy"],
    family: "verb",
    lasting: ["artifact"],
    says: { en: ["produced", "was produced by"], zh: ["发布", "的发布者是"] },
  },
  MANUFACTURES: {
    meaning: "Manufactures a thing",
    from: ["organization", "place"],
    to: ["artifact"],
    family: "verb",
    lasting: true,
    says: { en: ["makes", "is made by"], zh: ["生产", "的生产商是"] },
  },
  INTRODUCED: {
    meaning: "Brought in a law, a rule or a measure",
    from: ["place", "organization"],
    to: ["policy"],
    family: "verb",
    says: { en: ["introduced", "was introduced by"], zh: ["出台", "的出台者是"] },
  },
  CITES: {
    meaning: "Names the other document in its references or text",
    from: documents,
    to: documents,
    family: "verb",
    says: { en: ["cites", "is cited by"], zh: ["引用", "的施引文献有"] },
  },
  PROPOSES: {
    meaning: "Puts forward an approach, policy, artifact or idea; a problem is not proposed: IDENTIFIES",
    from: [...documents, ...agents, "policy"],
    to: things,
    family: "verb",
    says: { en: ["proposes", "is proposed by"], zh: ["提出", "的提议出自"] },
  },
  IDENTIFIES: {
    meaning: "Finds, names or sorts problems or ways of failing",
    from: [...documents, ...agents],
    to: ["topic"],
    family: "verb",
    says: { en: ["identifies", "is identified by"], zh: ["找出", "的发现见于"] },
  },
  EVALUATES: {
    meaning: "Tests, measures or surveys",
    from: [...documents, "person", "organization", "approach", "artifact"],
    to: things,
    family: "verb",
    says: { en: ["evaluates", "is evaluated by"], zh: ["考察", "受到的考察来自"] },
  },
  USES: {
    meaning: "Works by means of, is made by, or is trained with",
    from: [...documents, ...agents, ...things],
    to: ["approach", "artifact", "topic"],
    family: "verb",
    says: { en: ["uses", "is used by"], zh: ["使用", "的使用见于"] },
  },
  ATTACKS: {
    meaning: "Has been shown to defeat something or to get round its protection; who tried it out EVALUATES",
    from: ["approach", "artifact"],
    to: ["artifact", "approach"],
    family: "opposition",
    says: { en: ["works against", "is vulnerable to"], zh: ["能攻破", "未能抵御"] },
  },
  EXHIBITS: {
    meaning: "Shows a behaviour or a fault",
    from: ["artifact", "approach"],
    to: ["topic", "approach"],
    family: "verb",
    says: { en: ["exhibits", "is found in"], zh: ["表现出", "出现于"] },
  },
  SUFFERS_FROM: {
    meaning: "Has a problem or a limit of its own",
    from: ["artifact", "approach"],
    to: ["topic", "approach"],
    family: "verb",
    says: { en: ["suffers from", "afflicts"], zh: ["受困于", "困扰"] },
  },
  ADDRESSES: {
    meaning: "Is meant to answer, reduce or guard against a problem or a risk",
    from: [...documents, "organization", "person", "place", ...things],
    to: [...things, "organization"],
    family: "verb",
    says: { en: ["addresses", "is addressed by"], zh: ["应对", "的应对来自"] },
  },
  RESPONDS_TO: {
    meaning: "Is done in answer to what another does",
    from: ["organization", "place", "person", "policy"],
    to: ["policy", "topic"],
    family: "verb",
    says: { en: ["responds to", "is answered by"], zh: ["回应", "得到的回应来自"] },
  },
  ADVANCES: {
    meaning: "Is meant to bring about, keep or improve something that is wanted",
    from: [...documents, "organization", "person", "place", ...things],
    to: things,
    family: "verb",
    says: { en: ["advances", "is advanced by"], zh: ["促进", "受益于"] },
  },
  DEALS_WITH: {
    meaning: "Has as its subject, or takes up",
    from: [...documents, "organization", "person", "place", ...things],
    to: [...things, "organization", "place"],
    family: "verb",
    says: { en: ["is concerned with", "is taken up by"], zh: ["关注", "受到的关注来自"] },
  },
  WARNS_OF: {
    meaning: "Says publicly that something is or will be harmful",
    from: [...agents, ...documents],
    to: [...things, "organization", "place"],
    family: "verb",
    says: { en: ["warns of", "is the subject of a warning by"], zh: ["提醒警惕", "的警示来自"] },
  },
  COVERS: {
    meaning: "A law, policy or licence takes a subject, thing or body into its scope",
    from: ["policy"],
    to: [...things, "organization", "place"],
    family: "verb",
    says: { en: ["covers", "is covered by"], zh: ["涵盖", "被纳入"] },
  },
  REGULATES: {
    meaning: "Lays down by law, order or licence what may or must be done; the stance says how",
    from: ["place", "organization", "policy"],
    to: [...things, "organization", "place"],
    family: "verb",
    says: { en: ["regulates", "is regulated by"], zh: ["监管", "受到的监管来自"] },
    stances: {
      governs: { en: ["regulates", "is regulated by"], zh: ["监管", "受到的监管来自"] },
      requires: { en: ["requires", "is required by"], zh: ["要求", "的要求出自"] },
      bans: { en: ["bans", "is banned by"], zh: ["禁止", "的禁令出自"] },
      blocks: { en: ["blocks", "is blocked by"], zh: ["阻止", "遭到的阻止来自"] },
      targets: { en: ["is aimed at", "is the target of"], zh: ["针对", "受制于"] },
      limits: { en: ["restricts", "is restricted by"], zh: ["限制", "受到的限制来自"] },
      licenses: {
        en: ["sets licence terms for", "is under licence terms set by"],
        zh: ["以许可制管制", "受到的许可制管制来自"],
      },
    },
  },
  INVESTIGATES: {
    meaning: "An authority examines a body, a deal or a subject",
    from: ["organization", "place"],
    to: ["organization", ...things],
    family: "verb",
    says: { en: ["investigates", "is investigated by"], zh: ["调查", "的调查者是"] },
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
    says: { en: ["is an instance of", "is exemplified by"], zh: ["归入", "的实例有"] },
  },
  ALTERNATIVE_TO: {
    meaning: "Is put forward in place of",
    from: ["approach", "policy", "artifact"],
    to: ["approach", "policy", "artifact"],
    family: "verb",
    lasting: true,
    says: { en: ["is an alternative to", "has an alternative in"], zh: ["可替代", "的替代方案有"] },
  },
  CONTRADICTS: {
    meaning: "One position or practice cannot be held together with the other",
    from: ["approach", "policy"],
    to: ["approach", "policy"],
    family: "opposition",
    lasting: true,
    symmetric: true,
    says: { en: ["contradicts", "contradicts"], zh: ["的对立面是", "的对立面是"] },
  },
  RESEMBLES: {
    meaning: "Is said to be like, or to work like",
    from: ["approach", "policy", "artifact", "topic"],
    to: ["approach", "policy", "artifact", "topic"],
    family: "verb",
    lasting: true,
    symmetric: true,
    says: { en: ["resembles", "resembles"], zh: ["类似于", "类似于"] },
  },
  SUPERSEDES: {
    meaning: "Takes the place of an earlier one",
    from: ["policy", "artifact", "approach"],
    to: ["policy", "artifact", "approach"],
    family: "verb",
    says: { en: ["supersedes", "is superseded by"], zh: ["取代", "的后继是"] },
  },
  BASED_ON: {
    meaning: "Was made from, or builds on",
    from: ["artifact", "approach", "policy"],
    to: ["artifact", "approach", "policy", "topic", "organization"],
    family: "verb",
    lasting: true,
    says: { en: ["is based on", "is the basis of"], zh: ["基于", "衍生出"] },
  },
  MODELLED_ON: {
    meaning: "Takes another for its model",
    from: ["artifact", "approach", "policy"],
    to: ["artifact", "approach", "policy", "organization"],
    family: "verb",
    lasting: true,
    says: { en: ["is modelled on", "is the model for"], zh: ["仿照", "的仿效者有"] },
  },
  ADVISED: {
    meaning: "Gave evidence or advice to, met with or consulted",
    from: ["person", "organization", "place"],
    to: ["organization", "place", "person"],
    family: "verb",
    says: { en: ["advised", "was advised by"], zh: ["的建言对象是", "的建言者是"] },
  },
  DISTRIBUTES: {
    meaning: "Makes a thing available to others",
    from: ["organization", "place", "person"],
    to: ["artifact"],
    family: "verb",
    says: { en: ["distributes", "is distributed by"], zh: ["分发", "的分发者是"] },
  },
  SUPPLIES: {
    meaning: "Sells or delivers to",
    from: ["organization", "place"],
    to: ["organization", "place", "artifact"],
    family: "verb",
    says: { en: ["supplies", "is supplied by"], zh: ["供货给", "的供货方是"] },
  },
  OPERATES: {
    meaning: "Owns, runs or keeps a thing or a body",
    from: ["organization", "place"],
    to: ["artifact", "organization", "policy"],
    family: "verb",
    says: { en: ["operates", "is operated by"], zh: ["运营", "的运营者是"] },
  },
  ACQUIRES: {
    meaning: "Buys a company",
    from: ["organization"],
    to: ["organization"],
    family: "verb",
    says: { en: ["acquires", "is acquired by"], zh: ["收购", "的收购方是"] },
  },
  COMPETES_WITH: {
    meaning: "Contends for the same market, customers or lead",
    from: ["organization", "place", "artifact"],
    to: ["organization", "place", "artifact"],
    family: "verb",
    lasting: true,
    symmetric: true,
    says: { en: ["competes with", "competes with"], zh: ["的竞争对手是", "的竞争对手是"] },
  },
  COOPERATES_WITH: {
    meaning: "Works together with another, by agreement or in a joint undertaking",
    from: ["organization", "place", "person"],
    to: ["organization", "place", "person"],
    family: "verb",
    symmetric: true,
    says: { en: ["cooperates with", "cooperates with"], zh: ["的合作方是", "的合作方是"] },
  },
  HOSTS: {
    meaning: "Holds a summit, a consultation or another gathering",
    from: ["organization", "place", "person"],
    to: ["policy", "topic"],
    family: "verb",
    says: { en: ["hosts", "is hosted by"], zh: ["主办", "的主办方是"] },
  },
  INVITES: {
    meaning: "Asks somebody to take part",
    from: ["organization", "place", "person"],
    to: ["organization", "place", "person"],
    family: "verb",
    says: { en: ["invites", "is invited by"], zh: ["邀请", "受到的邀请来自"] },
  },
  ABOUT: {
    meaning: "A claim speaks of an entity",
    from: ["claim"],
    to: ["paper", "web", "person", "organization", "place", "approach", "policy", "artifact", "topic"],
    family: "claim",
    says: { en: ["speaks of", "is spoken of in"], zh: ["谈及", "见于论断"] },
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
    says: { en: ["is asserted by", "asserts"], zh: ["的提出者是", "断言"] },
  },
  SUPPORTS: {
    meaning: "Is a reason or evidence to hold the other claim",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["supports", "is supported by"], zh: ["佐证", "的佐证有"] },
  },
  EXEMPLIFIES: {
    meaning: "Is one case or part of what the other claim says in general",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["is a case of", "is exemplified by"], zh: ["例示", "的实例有"] },
  },
  EXPLAINS: {
    meaning: "Gives the reason, the purpose or a detail of what the other claim says",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["explains", "is explained by"], zh: ["说明", "的说明有"] },
  },
  RESTATES: {
    meaning: "Says much the same at another place of the report",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["restates", "is restated by"], zh: ["重述", "的重述有"] },
  },
  EXTENDS: {
    meaning: "Goes further than the other claim in the same direction",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["goes further than", "is carried further by"], zh: ["进一步推进", "的进一步推进有"] },
  },
  QUALIFIES: {
    meaning: "Names a limit, a condition or an exception of the other claim; both can hold",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["qualifies", "is qualified by"], zh: ["限定", "受到的限定来自"] },
  },
  DISPUTES: {
    meaning: "Answers the other claim, or cannot hold together with it",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["disputes", "is disputed by"], zh: ["反驳", "受到的反驳来自"] },
  },
  BEARS_ON: {
    meaning: "Is of weight for the other claim without deciding for or against it",
    from: ["claim"],
    to: ["claim"],
    family: "reading",
    says: { en: ["bears on", "is informed by"], zh: ["关系到", "的相关论断有"] },
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

/** Whether a relation holds in both directions, so that neither end is its subject. */
export const isSymmetric = (type: RelationType): boolean => relationTable[type].symmetric === true;

/**
 * How far a relation is from being so; none where it simply is. planned: its subject intends it; proposed: it is put forward, a
 * bill among the rest; expected: others foresee it; possible: it may be so; failed: it was tried and did not come about.
 */
export const modalities = ["planned", "proposed", "expected", "possible", "failed"] as const;
export const modality = z.enum(modalities);
export type Modality = z.infer<typeof modality>;

/** How much of a group or a class, named at one end, a relation holds for; none where it holds for it as such. */
export const scopes = ["some", "many"] as const;
export const scope = z.enum(scopes);
export type Scope = z.infer<typeof scope>;
