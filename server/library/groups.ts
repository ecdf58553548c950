/** Items that were joined, directly or through others: a union-find over their places in a list. */
export class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  /** The least member of the group. */
  rootOf(item: number): number {
    let root = item;
    while (this.#parent(root) !== root) root = this.#parent(root);
    for (let at = item; at !== root;) {
      const next = this.#parent(at);
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  joinAll(items: readonly number[]): void {
    const [first, ...rest] = items;
    if (first !== undefined) for (const item of rest) this.join(first, item);
  }

  /** Every group, each in the order of the list. */
  list(): number[][] {
    const groups = new Map<number, number[]>();
    for (const item of this.#parents.keys()) {
      const root = this.rootOf(item);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [item]);
      else group.push(item);
    }
    return [...groups.values()];
  }

  #parent(item: number): number {
    return this.#parents[item] ?? item;
  }
}
