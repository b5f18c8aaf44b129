/** What is around a page. Cursors are made when they are asked for; null for a page of nothing. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: () => string | null;
  readonly endCursor: () => string | null;
}

/** Tells what is around the nodes of a page; `cursorOf` names the place of one. */
export function pageInfo<Node>(
  nodes: readonly Node[],
  around: Pick<PageInfo, "hasNextPage" | "hasPreviousPage">,
  cursorOf: (node: Node) => string,
): PageInfo {
  const [first, last] = [nodes[0], nodes.at(-1)];
  return {
    hasNextPage: around.hasNextPage,
    hasPreviousPage: around.hasPreviousPage,
    startCursor: () => (first === undefined ? null : cursorOf(first)),
    endCursor: () => (last === undefined ? null : cursorOf(last)),
  };
}
