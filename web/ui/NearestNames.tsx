import { useQuery } from "@tanstack/react-query";
import { search } from "../../server/contract/search.ts";
import { operationQuery } from "../api.ts";
import { useWords } from "../i18n/language.tsx";
import { NodeName } from "./NodeName.tsx";

const most = 5;

/** What somebody who wrote this id may have meant, each a way there; nothing where nothing comes near. */
export function NearestNames({ sought }: { sought: string }) {
  const { states } = useWords();
  const q = sought
    .replaceAll(/[-._~]+/g, " ")
    .trim()
    .slice(0, 200);
  const { data } = useQuery({ ...operationQuery(search, { q, limit: most }), enabled: q !== "" });
  if (data === undefined) return null;
  const nodes = [...data.hits.map(({ node }) => node), ...data.nearest].slice(0, most);
  if (nodes.length === 0) return null;
  return (
    <>
      <p>{states.nearestNames}</p>
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <NodeName node={node} />
          </li>
        ))}
      </ul>
    </>
  );
}
