import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { GraphNode } from "../../../server/contract/graph.ts";
import { home } from "../../../server/contract/home.ts";
import { isDocument } from "../../../server/contract/kinds.ts";
import { nodesOfAnswer, type AnsweredQuestion } from "../../../server/contract/questions.ts";
import { operationQuery } from "../../api.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import frame from "../../ui/frame.module.css";
import { Icon } from "../../ui/Icon.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import type from "../../ui/type.module.css";
import { useAddresses, useViewState } from "../../use-view-state.ts";
import styles from "./ExploreStart.module.css";

type Questions = readonly AnsweredQuestion[];

const mostDrawn = 50;
const mostNames = 10;
const mostPreviewed = 6;

/** Where to begin: an answer that is drawn already, or a name out of the graph itself. */
export function ExploreStart() {
  const { explore } = useWords();
  const { hrefWith } = useViewState();
  const query = useQuery(operationQuery(home, {}));
  return (
    <div className={frame.page}>
      <div className={frame.head}>
        <PageTitle title={explore.title} />
        <p className={type.answer}>{explore.start.lead}</p>
        <p className={styles.search}>
          <Link className={control.button} to={hrefWith({ find: "" })}>
            <Icon name="search" />
            {explore.start.search}
          </Link>
        </p>
      </div>
      <QueryStates query={query}>
        {({ questions }) => (
          <div className={frame.withMargin}>
            <Answers questions={questions} />
            <Names questions={questions} />
          </div>
        )}
      </QueryStates>
    </div>
  );
}

function Answers({ questions }: { questions: Questions }) {
  const { words, formats } = useLanguage();
  const { explore } = words;
  const addresses = useAddresses();
  const offers = questions
    .filter(({ form }) => form !== "documents")
    .map((asked) => ({ asked, nodes: nodesOfAnswer(asked).slice(0, mostDrawn) }))
    .filter(({ nodes }) => nodes.length > 1);
  return (
    <section>
      <SectionHead>{explore.start.answers}</SectionHead>
      <ul className={styles.answers}>
        {offers.map(({ asked, nodes }) => (
          <li key={asked.id}>
            <Link to={addresses.explore({ nodes: nodes.map(({ id }) => id) })}>{formats.pick(asked).text}</Link>
            <span>{explore.start.nodes(nodes.length)}</span>
            <p>
              {formats.list([
                ...nodes.slice(0, mostPreviewed).map((node) => formats.pick(node).text),
                ...(nodes.length > mostPreviewed ? [explore.start.others(nodes.length - mostPreviewed)] : []),
              ])}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Names({ questions }: { questions: Questions }) {
  const { explore, terms } = useWords();
  const { organizations, approaches, documents } = explore.start.groups;
  const named = [...new Map(questions.flatMap(nodesOfAnswer).map((node) => [node.id, node])).values()];
  const claimsOn = new Map(
    questions.flatMap((asked) =>
      asked.form === "documents" ? asked.answer.documents.map(({ document, claims }) => [document.id, claims]) : [],
    ),
  );
  const relations = (node: GraphNode) => terms.neighbours(node.degree);
  return (
    <section>
      <SectionHead>{explore.start.names}</SectionHead>
      <NameList title={organizations} nodes={named.filter(({ kind }) => kind === "organization")} count={relations} />
      <NameList title={approaches} nodes={named.filter(({ kind }) => kind === "approach")} count={relations} />
      <NameList
        title={documents}
        nodes={named.filter(({ id, kind }) => isDocument(kind) && claimsOn.has(id))}
        count={({ id }) => explore.start.claimsOn(claimsOn.get(id) ?? 0)}
      />
    </section>
  );
}

interface NameListProps {
  title: string;
  nodes: readonly GraphNode[];
  count: (node: GraphNode) => string;
}

function NameList({ title, nodes, count }: NameListProps) {
  const addresses = useAddresses();
  if (nodes.length === 0) return null;
  return (
    <>
      <h3 className={styles.group}>{title}</h3>
      <ul className={styles.names}>
        {nodes.slice(0, mostNames).map((node) => (
          <li key={node.id}>
            <NodeName node={node} to={addresses.explore({ focus: node.id })} />
            <span>{count(node)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
