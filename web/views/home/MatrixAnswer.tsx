import { Fragment } from "react";
import type { GraphNode } from "../../../server/contract/graph.ts";
import type { AnsweredQuestion } from "../../../server/contract/questions.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { NameList } from "../../ui/NameList.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import { useVerb } from "../../ui/RelationSentence.tsx";
import styles from "./AskedQuestions.module.css";

type Matrix = Extract<AnsweredQuestion, { form: "matrix" }>["answer"];

const mostRows = 3;
const mostVerbs = 2;
const mostNames = 2;

/** What a row does, verb by verb: the columns that its strongest relations lead to, in the order of the matrix. */
function useVerbsOfRow(matrix: Matrix): (row: GraphNode) => { verb: string; to: GraphNode[] }[] {
  const verbOf = useVerb();
  const nodes = new Map(matrix.columns.map(({ node }) => [String(node.id), node]));
  return (row) => {
    const verbs = new Map<string, GraphNode[]>();
    for (const { row: at, column, relationships } of matrix.cells) {
      const [first] = relationships;
      const node = nodes.get(column);
      if (at !== row.id || first === undefined || node === undefined) continue;
      const verb = verbOf(first, first.from === row.id ? "out" : "in", row);
      verbs.set(verb, [...(verbs.get(verb) ?? []), node]);
    }
    return [...verbs].map(([verb, to]) => ({ verb, to })).toSorted((a, b) => b.to.length - a.to.length);
  };
}

/** Who does what, by name: "Anthropic develops Constitutional AI and Claude; OpenAI ...". */
export function MatrixAnswer({ matrix }: { matrix: Matrix }) {
  const { words, language } = useLanguage();
  const verbsOf = useVerbsOfRow(matrix);
  const told = matrix.rows.slice(0, mostRows);
  const [comma, stop] = language === "zh" ? ["，", "；"] : [", ", "; "];
  if (told.length === 0) return <p className={styles.answer}>{words.home.nothing}</p>;
  return (
    <p className={styles.answer}>
      {told.map(({ node }, index) => (
        <Fragment key={node.id}>
          {index > 0 && stop}
          <b>
            <NodeName node={node} glyph={false} />
          </b>
          {verbsOf(node)
            .slice(0, mostVerbs)
            .map(({ verb, to }, at) => (
              <Fragment key={verb}>
                {at > 0 ? comma : " "}
                <em>{verb}</em> <NameList nodes={to} most={mostNames} />
              </Fragment>
            ))}
        </Fragment>
      ))}
      {matrix.totals.rows > told.length && `${stop}${words.home.moreRows(matrix.totals.rows - told.length)}`}
    </p>
  );
}
