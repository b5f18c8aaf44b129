import type { Graph } from "./graph.ts";

/** What the questions ask about, by key. */
export interface Asked {
  readonly imposer: string;
  readonly target: string;
  readonly control: string;
  readonly product: string;
  readonly publisher: string;
}

const real: Asked = {
  imposer: "CAN",
  target: "TUR",
  control: "CAN-TUR-GROUP-2",
  product: "WESCAM-MX-15D",
  publisher: "CAN-HOUSE-OF-COMMONS",
};

/** The first story of the first region, which is the same in every synthetic graph. */
const synthetic: Asked = {
  imposer: "STATE-0-4",
  target: "STATE-0-0",
  control: "CONTROL-0-0-0",
  product: "PRODUCT-0-0-0",
  publisher: "BODY-0-3",
};

/** What is asked about in a graph. */
export function askedOf(graph: Graph): Asked {
  return graph === "real" ? real : synthetic;
}
