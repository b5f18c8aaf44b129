import { closedWord } from "./closed-word.ts";

export const SourceKind = closedWord("SourceKind", "What kind of document a source is.", {
  OFFICIAL_NOTICE: ["official notice", "A notice of an authority to those it governs."],
  LEGAL_ACT: ["legal act", "A law, regulation, resolution or decision."],
  OFFICIAL_STATEMENT: ["official statement", "A statement or report of a government or its body."],
  PARLIAMENTARY_RECORD: ["parliamentary record", "A hearing, report, motion or debate."],
  COURT_RECORD: ["court record", "A judgment or another paper of a court."],
  NEWS: ["news", "A news report."],
  PHOTOGRAPH: ["photograph", "A photograph with its caption."],
  REPORT: ["report", "A study, analysis, law firm's note or blog."],
  PRESS_RELEASE: ["press release", "A statement of an organization that is no authority."],
  DATASET: ["dataset", "Data or a reference database."],
});
