/** The texts of a tiny sound seeds folder, by file: one story in a few records of many kinds. */
export const base: Readonly<Record<string, string>> = {
  "release.yaml": `id: "test"
date: 2026-11-23
`,
  "states/CAN.yaml": `key: CAN
alpha2: CA
name: Canada
memberships:
  - in: NATO
    status: MEMBER
    attested: [2024-01-29]
    citations: [GAZETTE A:P2]
`,
  "states/TUR.yaml": `key: TUR
alpha2: TR
name: Türkiye
`,
  "organizations/NATO.yaml": `key: NATO
kind: ALLIANCE
name: North Atlantic Treaty Organization
citations: [GAZETTE A:P1]
`,
  "organizations/GAC.yaml": `key: GAC
kind: GOVERNMENT_BODY
name: Global Affairs Canada
state: CAN
citations: [GAZETTE A:P1]
`,
  "places/BORDER.yaml": `key: BORDER
kind: REGION
name: The border
citations: [GAZETTE A:P2]
`,
  "products/SENSOR.yaml": `key: SENSOR
kind: COMPONENT
name: Sensor
componentOf:
  - product: DRONE
    from: 2017
    basis: REPORTED
citations: [GAZETTE A:P7]
`,
  "products/DRONE.yaml": `key: DRONE
kind: PLATFORM
name: Drone
citations: [GAZETTE A:P7]
`,
  "control-lists/CAN-ECL.yaml": `key: CAN-ECL
name: Export Control List
keptBy: CAN
`,
  "control-list-entries/CAN-ECL-2.yaml": `key: CAN-ECL-2
code: "2"
list: CAN-ECL
name: Munitions List
`,
  "controls/CAN-TUR.yaml": `key: CAN-TUR
name: Canada's control on military goods to Türkiye
imposedBy: CAN
target: [TUR]
directions: [EXPORT]
bindingness: ADMINISTRATIVE
covers: [CAN-ECL-2]
end: OPEN
checked: 2026-11-23
citations: [GAZETTE A:P1]
`,
  "policy-actions/CAN-TUR-2019-STOP.yaml": `key: CAN-TUR-2019-STOP
kind: SUSPEND_ISSUANCE
name: Canada issues no new permits
takenBy: [GAC]
effective: 2019-10-11/2019-10-15
effects:
  - controls: [CAN-TUR]
    posture: ISSUANCE_SUSPENDED
reasons:
  - key: incursion
    because: [INCURSION]
    basis: STATED
    offeredBy: CAN
    text: The incursion.
citations: [GAZETTE A:P2]
`,
  "policy-actions/CAN-TUR-2024-LIFT.yaml": `key: CAN-TUR-2024-LIFT
kind: LIFT
name: Canada lifts the stop
takenBy: [CAN]
effective: 2024-01-29
effects:
  - controls: [CAN-TUR]
    posture: CASE_BY_CASE
    was: ISSUANCE_SUSPENDED
conditions:
  - key: disclosure
    kind: UNDERTAKING
    basis: STATED
    obliges: [TUR]
    text: Say where it goes.
citations: [GAZETTE A:P5]
`,
  "events/INCURSION.yaml": `key: INCURSION
kind: MILITARY_OPERATION
name: The incursion
during: 2019-10-09/2019-10-17
place: [BORDER]
citations: [GAZETTE A:P2]
`,
  "statements/GAZETTE-WORD.yaml": `key: GAZETTE-WORD
by: [{ anonymous: two persons, via: CAN }]
act: CLAIM
date: 2024-01-30
about: [CAN-TUR-2024-LIFT/disclosure]
text: It is usual.
citations: [GAZETTE A:P7]
`,
  "sources/GAZETTE.yaml": `key: GAZETTE
kind: NEWS
title: The Gazette
seen: FULL
`,
  "disputes/STOP-DAY.yaml": `key: STOP-DAY
question: Since when?
about: { record: CAN-TUR-2019-STOP, field: effective }
versions:
  - says: The eleventh
    value: 2019-10-11
    citations: [GAZETTE A:P2]
  - says: The fifteenth
    value: 2019-10-15
    citations: [GAZETTE A:P3]
citations: [GAZETTE A:P2]
`,
};
