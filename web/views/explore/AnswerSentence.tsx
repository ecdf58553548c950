import { Fragment } from "react";
import type { GraphNode } from "../../../server/contract/graph.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { EvidenceMarks } from "../../ui/EvidenceMark.tsx";
import { NodeName, SaidName } from "../../ui/NodeName.tsx";
import { RelationSentence, useVerb } from "../../ui/RelationSentence.tsx";
import { useLinkText } from "./link-text.ts";
import { byStrength, groupLinks, type LinkGroup, linksOf, type ShownGraph } from "./shown-graph.ts";
import type { ExploreCommands } from "./use-explore-commands.ts";
import styles from "./Workspace.module.css";

const mostGroups = 3;
const mostNames = 2;

interface Props {
  graph: ShownGraph;
  focus: GraphNode | undefined;
  commands: ExploreCommands;
}

/** What the picture says, in words: around a node what it does to whom, else the strongest of what is drawn. */
export function AnswerSentence({ graph, focus, commands }: Props) {
  return focus ? (
    <AroundSentence graph={graph} focus={focus} commands={commands} />
  ) : (
    <AmongSentence graph={graph} commands={commands} />
  );
}

function AroundSentence({ graph, focus, commands }: Props & { focus: GraphNode }) {
  const { answer } = useLanguage().words.explore;
  const groups = groupLinks(linksOf(graph, focus.id)).slice(0, mostGroups);
  return (
    <p>
      <b>
        <NodeName node={focus} to={null} short />
      </b>
      {groups.length === 0 && (
        <>
          {answer.colon} {answer.none}
        </>
      )}
      {groups.map((group, at) => (
        <Fragment key={group.key}>
          {at === 0 ? " " : answer.groupSeparator}
          <SaidGroup group={group} focus={focus} commands={commands} />
        </Fragment>
      ))}
      {groups.length > 0 && answer.end}
    </p>
  );
}

interface SaidGroupProps {
  group: LinkGroup;
  /** The subject of the sentence. */
  focus: GraphNode;
  commands: ExploreCommands;
}

function SaidGroup({ group, focus, commands }: SaidGroupProps) {
  const { answer } = useLanguage().words.explore;
  const verb = useVerb()(group.relation, group.direction, focus);
  const textOf = useLinkText();
  const named = group.links.slice(0, mostNames);
  return (
    <>
      <em>{verb}</em>{" "}
      {named.map((link, at) => (
        <Fragment key={link.relationship.id}>
          {at > 0 && answer.separator}
          <SaidName node={link.other} to={null} />
          <EvidenceMarks
            marks={link.relationship.marks}
            status={link.relationship.status}
            most={2}
            about={textOf(focus, link)}
            onOpen={() => commands.select(link.relationship.id)}
          />
        </Fragment>
      ))}
      {group.links.length > mostNames && answer.more(group.links.length - mostNames)}
    </>
  );
}

function AmongSentence({ graph, commands }: Omit<Props, "focus">) {
  const { answer } = useLanguage().words.explore;
  const byId = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  const said = [...graph.relationships].sort(byStrength).slice(0, mostNames);
  if (said.length === 0) return <p>{answer.noRelations}</p>;
  const others = graph.relationships.length - said.length;
  return (
    <p className={styles.among}>
      {said.map((relationship, at) => {
        const [from, to] = [byId.get(relationship.from), byId.get(relationship.to)];
        if (!from || !to) return null;
        return (
          <Fragment key={relationship.id}>
            {at > 0 && answer.groupSeparator}
            <RelationSentence
              relationship={relationship}
              from={from}
              to={to}
              links={false}
              onOpen={() => commands.select(relationship.id)}
            />
          </Fragment>
        );
      })}
      {answer.end} {others > 0 && answer.others(others)}
    </p>
  );
}
