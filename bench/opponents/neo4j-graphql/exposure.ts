import { acts } from "./parts.ts";
import type { Wordings } from "./wording.ts";

const controlled = `key name bindingness end lastSeen ${acts()}`;

/** A product, what it leads to, and what touches it; and the products that it leads to, so many steps on. */
function product(steps: number): string {
  const next = (edge: string) =>
    steps === 0
      ? `${edge} { key name }`
      : `${edge}Connection { edges { properties { basis } node { ${product(steps - 1)} } } }`;
  return `key name kind
    ${["componentOf", "variantOf"].map(next).join("\n")}
    ${steps === 0 ? "" : next("variants")}
    isA { key name }
    substituteFor { key name }
    substitutes { key name events { key name date } }
    operatedBy { key name controlsAgainst { ${controlled} } }
    events { key name date place { key name } }
    controls { ${controlled} }
    listedAs { controls { ${controlled} } }
    namedBy { controls { ${controlled} } }`;
}

const one = `query Exposure($product: ID!) {
  products(where: { key: { eq: $product } }) { ${product(2)} }
}`;

/** It starts at its product in either wording. */
export const exposure: Wordings = { natural: one, reworded: one };
