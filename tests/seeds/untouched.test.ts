import { expect, test } from "vitest";
import { loadSeeds } from "../../src/seeds/load-seeds.ts";
import { untouched } from "../../src/seeds/untouched.ts";
import { seedsFolder } from "./seeds-folder.ts";

const log = `2026-05-01

seeds/states/TUR.yaml
2024-02-03

seeds/states/TUR.yaml
seeds/states/CAN.yaml
seeds/states/GONE.yaml
2023-01-01

seeds/places/BORDER.yaml
`;

test("the oldest change comes first, by each file's last; what is gone is not told", () => {
  expect(untouched(loadSeeds(seedsFolder()), log, "2026-01-01")).toEqual([
    "2023-01-01 Place BORDER: last changed",
    "2024-02-03 State CAN: last changed",
  ]);
});

test("a control also tells when somebody last looked", () => {
  expect(untouched(loadSeeds(seedsFolder()), "", "2027-01-01")).toEqual([
    "2026-11-23 Control CAN-TUR: last looked at",
  ]);
});
