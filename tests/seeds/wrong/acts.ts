import { put, textOf } from "../seeds-folder.ts";
import { wrong } from "./wrong.ts";

const stop = "policy-actions/CAN-TUR-2019-STOP.yaml";
const lift = "policy-actions/CAN-TUR-2024-LIFT.yaml";

/** The stop without the dispute about its day, which would have its own say about a change. */
const undisputed = { "disputes/STOP-DAY.yaml": null };

/** Acts that cannot be folded into what held on a day. */
export const acts = [
  wrong(
    "effects without a day",
    put(lift, "effective: 2024-01-29\n", ""),
    `${lift}:6:3 effects | need a day: give \`effective\`, or another date of the act`,
  ),
  wrong(
    "an effect from no day on",
    put(lift, "effective: 2024", "effective: ../2024"),
    `${lift}:5:12 effective | ../2024-01-29 is open at its start; give a first day, or a reason whose event has one`,
  ),
  wrong(
    "an act before its cause",
    { ...undisputed, ...put(stop, "effective: 2019-10-11/2019-10-15", "effective: 2019-10-08") },
    `${stop}:5:12 effective | 2019-10-08 is before INCURSION, which it is because of and which begins on 2019-10-09 at the earliest`,
  ),
  wrong(
    "an effect on no control",
    put(lift, "controls: [CAN-TUR]", "controls: []"),
    `${lift}:7:15 effects[0].controls | names no control`,
  ),
  wrong(
    "a control named twice in an effect",
    put(lift, "controls: [CAN-TUR]", "controls: [CAN-TUR, CAN-TUR]"),
    `${lift}:7:25 effects[0].controls[1] | CAN-TUR is moved twice by this act`,
  ),
  wrong(
    "a control moved by two effects",
    put(lift, "conditions:", "  - { controls: [CAN-TUR], posture: NO_CONTROL }\nconditions:"),
    `${lift}:10:18 effects[1].controls[0] | CAN-TUR is moved twice by this act`,
  ),
  wrong(
    "a lifting that leaves no rule",
    put(lift, "    posture: CASE_BY_CASE\n", ""),
    `${lift}:7:5 effects[0] | is of the kind LIFT and must state its posture`,
  ),
  wrong(
    "an expiry that leaves no rule",
    put(lift, "    posture: CASE_BY_CASE\n", "    kind: EXPIRE\n"),
    `${lift}:7:5 effects[0] | is of the kind EXPIRE and must state its posture`,
  ),
  wrong(
    "another rule before than the last act left",
    put(lift, "was: ISSUANCE_SUSPENDED", "was: PROHIBITED"),
    `${lift}:9:10 effects[0].was | PROHIBITED is not what CAN-TUR was left at: ISSUANCE_SUSPENDED by CAN-TUR-2019-STOP`,
  ),
  wrong(
    "another rule before than any of the last acts left",
    {
      ...put(lift, "was: ISSUANCE_SUSPENDED", "was: PROHIBITED"),
      "policy-actions/CAN-TUR-2019-DENY.yaml": textOf(stop)
        .replace("2019-STOP", "2019-DENY")
        .replace("ISSUANCE_SUSPENDED", "PRESUMPTION_OF_DENIAL"),
    },
    `${lift}:9:10 effects[0].was | PROHIBITED is not what CAN-TUR was left at: PRESUMPTION_OF_DENIAL by CAN-TUR-2019-DENY or ISSUANCE_SUSPENDED by CAN-TUR-2019-STOP`,
  ),
  wrong(
    "a condition for what is no control",
    put(lift, "    obliges: [TUR]", "    obliges: [TUR]\n    appliesTo: [CAN-ECL]"),
    `${lift}:15:17 conditions[0].appliesTo[0] | "CAN-ECL" is of the kind ControlList; this names Control`,
  ),
];
