import { anyLabel } from "./pattern.ts";

/** The release that is current: its number, and what answers show of it. */
export const currentText = `
MATCH (p:Pointer {name: 'current'})
MATCH (r:Release {release: p.release})
RETURN r.release AS number, r.record AS release`;

/** The records of some keys, of whatever kind. */
export const getText = `
MATCH (n:${anyLabel} {release: $release})
WHERE n.key IN $keys
RETURN n.record AS record`;
