/** Who takes part in a destruction beside its supervisors, as the regulation names them. */
export type Part = "proposer" | "approver" | "executor";

/** AF-32…AF-37, DL-22. What the regulation says of destruction. */
export interface DisposalRules {
  /** The content hash of the regulation. */
  readonly hash: string;
  /** AF-36. So many watch, at least. */
  readonly supervisors: number;
  /** AF-36. Whose part a supervisor may not have had. */
  readonly neverAlso: readonly Part[];
  /** AF-35. How it is destroyed, as the regulation calls it. */
  readonly methods: { readonly electronic: string; readonly paper: string | undefined };
  /** The channels by which papers come in that lie in the archive as well as their scans. */
  readonly paperChannels: readonly string[];
  /** DL-22. Where a customer's files make one dossier that may not be destroyed in part, so that all of them go or none. */
  readonly wholeDossier: boolean;
}
