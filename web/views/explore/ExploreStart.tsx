import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { GraphNode } from "../../../server/contract/graph.ts";
import { home } from "../../../server/contract/home.ts";
import type { Answer } from "../../../server/contract/operation.ts";
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

type Questions = Answer<typeof home>["questions"];

const mostDrawn = 50;
const mostNames = 10;
const mostPreviewed = 6;

const distinct = (nodes: readonly GraphNode[]): GraphNode[] =>
  [...new Map(nodes.map((node) => [node.id, node])).values()].slice(0, mostDrawn);

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
  const { labsAndApproaches, existentialRisk, attacks, alternatives } = questions;
  const offers = [
    {
      question: explore.start.labs,
      nodes: distinct([...labsAndApproaches.organizations, ...labsAndApproaches.approaches]),
    },
    { question: explore.start.risk, nodes: distinct(Object.values(existentialRisk).flat()) },
    {
      question: explore.start.attacks,
      nodes: distinct(attacks.flatMap(({ attacker, targets }) => [attacker, ...targets])),
    },
    {
      question: explore.start.alternatives,
      nodes: distinct([...(alternatives.to ? [alternatives.to] : []), ...alternatives.approaches]),
    },
  ].filter(({ nodes }) => nodes.length > 1);
  return (
    <section>
      <SectionHead>{explore.start.answers}</SectionHead>
      <ul className={styles.answers}>
        {offers.map(({ question, nodes }) => (
          <li key={question}>
            <Link to={addresses.explore({ nodes: nodes.map(({ id }) => id) })}>{question}</Link>
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
  const { labsAndApproaches, mostLeanedOn } = questions;
  const relations = (node: GraphNode) => terms.neighbours(node.degree);
  return (
    <section>
      <SectionHead>{explore.start.names}</SectionHead>
      <NameList title={organizations} nodes={labsAndApproaches.organizations} count={relations} />
      <NameList title={approaches} nodes={labsAndApproaches.approaches} count={relations} />
      <NameList
        title={documents}
        nodes={mostLeanedOn.map(({ document }) => document)}
        count={(node) =>
          explore.start.claimsOn(mostLeanedOn.find(({ document }) => document.id === node.id)?.claims ?? 0)
        }
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
