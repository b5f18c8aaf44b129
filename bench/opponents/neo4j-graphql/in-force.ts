import { acts, cited, conditions, disputed } from "./parts.ts";
import type { Wordings } from "./wording.ts";

const wanted = `key name bindingness end lastSeen
${acts(`${conditions} ${cited} ${disputed}`)}
${cited}
${disputed}`;

export const inForce: Wordings = {
  natural: `query InForce($target: ID!) {
  controls(where: { target: { some: { key: { eq: $target } } } }) { ${wanted} }
}`,
  reworded: `query InForce($target: ID!) {
  states(where: { key: { eq: $target } }) { controlsAgainst { ${wanted} } }
}`,
};
