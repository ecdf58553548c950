export type Group<Item> = [Item, ...Item[]];

/** Items with the same key together; groups in the order of their first item, which each of them has. (Node 20 lacks Map.groupBy.) */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Group<Item>[] {
  const groups = new Map<string, Group<Item>>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
