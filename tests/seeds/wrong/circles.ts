import type { acyclicEdges } from "../../../src/domain/acyclic-edges.ts";
import { add, textOf } from "../seeds-folder.ts";
import { wrong, type Wrong } from "./wrong.ts";

type AcyclicEdge = (typeof acyclicEdges)[number];

const away = "take one of these references away";
const second = (file: string, key: string, lines: string) =>
  textOf(file).replace(/^key: .*$/m, `key: ${key}`) + lines;

/** For every reference that must not run in a circle, a circle of it. */
export const circles = {
  PART_OF: [
    wrong(
      "an organ that the whole is an organ of",
      {
        ...add("organizations/GAC.yaml", "partOf: NATO\n"),
        ...add("organizations/NATO.yaml", "partOf: GAC\n"),
      },
      `organizations/GAC.yaml:6:9 partOf | runs in a circle: GAC → NATO → GAC; ${away}`,
    ),
    wrong(
      "a body that is a part of itself",
      add("organizations/GAC.yaml", "partOf: GAC\n"),
      `organizations/GAC.yaml:6:9 partOf | runs in a circle: GAC → GAC; ${away}`,
    ),
    wrong(
      "three events within one another",
      {
        ...add("events/INCURSION.yaml", "partOf: WAR\n"),
        "events/WAR.yaml": second("events/INCURSION.yaml", "WAR", "partOf: YEAR\n"),
        "events/YEAR.yaml": second("events/INCURSION.yaml", "YEAR", "partOf: INCURSION\n"),
      },
      `events/INCURSION.yaml:7:9 partOf | runs in a circle: INCURSION → WAR → YEAR → INCURSION; ${away}`,
    ),
  ],
  PARENT: [
    wrong(
      "an entry above the one that it stands under",
      {
        ...add("control-list-entries/CAN-ECL-2.yaml", "parent: CAN-ECL-2-1\n"),
        "control-list-entries/CAN-ECL-2-1.yaml": second(
          "control-list-entries/CAN-ECL-2.yaml",
          "CAN-ECL-2-1",
          "parent: CAN-ECL-2\n",
        ),
      },
      `control-list-entries/CAN-ECL-2-1.yaml:5:9 parent | runs in a circle: CAN-ECL-2-1 → CAN-ECL-2 → CAN-ECL-2-1; ${away}`,
    ),
  ],
  IS_A: [
    wrong(
      "a class that belongs to its member",
      {
        ...add("products/DRONE.yaml", "isA: [SENSOR]\n"),
        ...add("products/SENSOR.yaml", "isA: [DRONE]\n"),
      },
      `products/DRONE.yaml:5:7 isA[0] | runs in a circle: DRONE → SENSOR → DRONE; ${away}`,
    ),
  ],
  LIES_IN: [
    wrong(
      "a place in a place that lies in it",
      {
        ...add("places/BORDER.yaml", "in: [TOWN]\n"),
        "places/TOWN.yaml": second("places/BORDER.yaml", "TOWN", "in: [BORDER]\n"),
      },
      `places/BORDER.yaml:5:6 in[0] | runs in a circle: BORDER → TOWN → BORDER; ${away}`,
    ),
  ],
  COMPONENT_OF: [
    wrong(
      "a component of its own component",
      add("products/DRONE.yaml", "componentOf: [{ product: SENSOR, basis: REPORTED }]\n"),
      `products/DRONE.yaml:5:26 componentOf[0].product | runs in a circle: DRONE → SENSOR → DRONE; ${away}`,
    ),
  ],
  VARIANT_OF: [
    wrong(
      "two products that are variants of one another",
      {
        ...add("products/DRONE.yaml", "variantOf: [{ product: SENSOR, basis: REPORTED }]\n"),
        ...add("products/SENSOR.yaml", "variantOf: [{ product: DRONE, basis: REPORTED }]\n"),
      },
      `products/DRONE.yaml:5:24 variantOf[0].product | runs in a circle: DRONE → SENSOR → DRONE; ${away}`,
    ),
  ],
  SUPERSEDES: [
    wrong(
      "two controls that took one another's place",
      {
        ...add("controls/CAN-TUR.yaml", "supersedes: [CAN-TUR-OLD]\n"),
        "controls/CAN-TUR-OLD.yaml": second(
          "controls/CAN-TUR.yaml",
          "CAN-TUR-OLD",
          "supersedes: [CAN-TUR]\n",
        ),
      },
      `controls/CAN-TUR-OLD.yaml:11:14 supersedes[0] | runs in a circle: CAN-TUR-OLD → CAN-TUR → CAN-TUR-OLD; ${away}`,
    ),
  ],
  REPRODUCES: [
    wrong(
      "two papers that copy one another",
      {
        ...add("sources/GAZETTE.yaml", "reproduces: WIRE\n"),
        "sources/WIRE.yaml": second("sources/GAZETTE.yaml", "WIRE", "reproduces: GAZETTE\n"),
      },
      `sources/GAZETTE.yaml:5:13 reproduces | runs in a circle: GAZETTE → WIRE → GAZETTE; ${away}`,
    ),
  ],
  AMENDS: [
    wrong(
      "two notices that amend one another",
      {
        ...add("sources/GAZETTE.yaml", "amends: [WIRE]\n"),
        "sources/WIRE.yaml": second("sources/GAZETTE.yaml", "WIRE", "amends: [GAZETTE]\n"),
      },
      `sources/GAZETTE.yaml:5:10 amends[0] | runs in a circle: GAZETTE → WIRE → GAZETTE; ${away}`,
    ),
  ],
  AFTER: [
    wrong(
      "two acts after one another",
      {
        ...add("policy-actions/CAN-TUR-2019-STOP.yaml", "after: [CAN-TUR-2024-LIFT]\n"),
        ...add("policy-actions/CAN-TUR-2024-LIFT.yaml", "after: [CAN-TUR-2019-STOP]\n"),
      },
      `policy-actions/CAN-TUR-2019-STOP.yaml:16:9 after[0] | runs in a circle: CAN-TUR-2019-STOP → CAN-TUR-2024-LIFT → CAN-TUR-2019-STOP; ${away}`,
    ),
  ],
  AGAINST: [
    wrong(
      "an act against itself",
      add("policy-actions/CAN-TUR-2024-LIFT.yaml", "against: [CAN-TUR-2024-LIFT]\n"),
      `policy-actions/CAN-TUR-2024-LIFT.yaml:17:11 against[0] | runs in a circle: CAN-TUR-2024-LIFT → CAN-TUR-2024-LIFT; ${away}`,
    ),
  ],
} as const satisfies Readonly<Record<AcyclicEdge, readonly Wrong[]>>;
