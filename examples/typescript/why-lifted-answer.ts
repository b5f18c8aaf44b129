/** What examples/why-lifted.graphql is told. */
export interface WhyLiftedVariables {
  readonly control: string;
  /** `YYYY-MM-DD`; today, in UTC, where left out. */
  readonly asOf?: string;
}

/** What it is answered. */
export interface WhyLiftedAnswer {
  readonly whyLifted: {
    readonly outcome: string;
    readonly certainty: "CERTAINLY" | "POSSIBLY" | "NOT" | "NOTHING_RECORDED";
    readonly summary: string;
    readonly chain: readonly Step[];
    readonly gaps: readonly { readonly text: string }[];
    readonly cite: { readonly text: string };
  };
}

/** A step; none stands before one that it is because of. */
export interface Step {
  readonly n: number;
  readonly role: string;
  readonly text: string;
  /** Null where no day is known. */
  readonly date: { readonly text: string } | null;
  readonly becauseOf: readonly { readonly n: number }[];
  readonly citations: readonly Citation[];
}

export interface Citation {
  readonly source: { readonly key: string; readonly title: string; readonly url: string | null };
  /** Null where the whole is cited. */
  readonly at: string | null;
}
