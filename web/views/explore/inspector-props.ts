import type { ExploreAnswer, ShownGraph } from "./shown-graph.ts";
import type { ExploreCommands } from "./use-explore-commands.ts";

/** What every part of the inspector is given. */
export interface InspectorProps {
  answer: ExploreAnswer;
  graph: ShownGraph;
  commands: ExploreCommands;
  /** Whether the list of neighbours with ticks is open. */
  choosing: boolean;
  /** Opens that list for a node, or closes it. */
  onChoose: (nodeId: string | null) => void;
}
