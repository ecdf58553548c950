import { readFileSync } from "node:fs";
import { StartFault } from "../../server/start-fault.ts";

/** A question as somebody types it, and what answers it. */
export interface SearchQuestion {
  question: string;
  /** Ids, or the beginning of ids followed by `*`. */
  answers: string[];
  /** The first right answer must stand within so many hits; undefined for what is known to fail. */
  within: number | undefined;
  /** The heading that it stands under. */
  topic: string;
}

export interface AskedQuestion extends SearchQuestion {
  /** Of each answer the place of its first hit, from 1; undefined where it is not among those asked for. */
  ranks: (number | undefined)[];
  /** Ids of the first hits. */
  found: string[];
}

export const recallDepths = [1, 3, 10] as const;

/**
 * Reads a list of questions: tab-separated, headings and remarks after `#`.
 *
 * @throws StartFault naming the line that is no question, or the file that holds none
 */
export function readQuestions(file: string): SearchQuestion[] {
  let topic = "";
  const questions = readText(file)
    .split("\n")
    .flatMap((line, index) => {
      if (line.startsWith("#")) topic = line.slice(1).trim();
      if (line.startsWith("#") || line === "") return [];
      const [within = "", question, answers, ...rest] = line.split("\t");
      if (question === undefined || answers === undefined || rest.length > 0 || !/^(?:-|\d+)$/.test(within))
        throw new StartFault(
          `${file}:${String(index + 1)} must have three columns, separated by tabs: within how many hits, or -; a question; ids`,
        );
      return { topic, question, answers: answers.split(" "), within: within === "-" ? undefined : Number(within) };
    });
  if (questions.length === 0) throw new StartFault(`${file} holds no questions`);
  return questions;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new StartFault(`There is no file ${file}`);
  }
}

/** Asks one after another, as they stand. */
export async function askQuestions(
  questions: readonly SearchQuestion[],
  idsFoundBy: (question: string) => Promise<string[]>,
): Promise<AskedQuestion[]> {
  const asked: AskedQuestion[] = [];
  for (const question of questions) {
    const found = (await idsFoundBy(question.question)).slice(0, Math.max(...recallDepths));
    const ranks = question.answers.map((answer) => rankOf(answer, found));
    asked.push({ ...question, ranks, found });
  }
  return asked;
}

function rankOf(answer: string, found: readonly string[]): number | undefined {
  const at = found.findIndex((id) => (answer.endsWith("*") ? id.startsWith(answer.slice(0, -1)) : id === answer));
  return at < 0 ? undefined : at + 1;
}

const best = ({ ranks }: AskedQuestion): number =>
  Math.min(Number.POSITIVE_INFINITY, ...ranks.filter((rank) => rank !== undefined));

/** Whether its first right answer stands where it must. */
export const isMissed = (asked: AskedQuestion): boolean => best(asked) > (asked.within ?? Number.POSITIVE_INFINITY);

/** The share of questions that have a right answer among the first so many hits. */
export const successAt = (depth: number, asked: readonly AskedQuestion[]): number =>
  asked.filter((one) => best(one) <= depth).length / asked.length;

/** Of the right answers that fit among the first so many hits, the share that is there, each question counting the same. */
export const recallAt = (depth: number, asked: readonly AskedQuestion[]): number =>
  asked.reduce((sum, { ranks }) => {
    const there = ranks.filter((rank) => rank !== undefined && rank <= depth).length;
    return sum + Math.min(1, there / Math.min(depth, ranks.length));
  }, 0) / asked.length;
