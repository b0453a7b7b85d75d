/** What the regulation says of viewing and lending, as far as what was granted goes by it. Days are `YYYY-MM-DD`, in its time zone. */
export interface AccessRules {
  /** The content hash of the regulation. */
  readonly hash: string;
  /** AF-21. The last day of what is granted on a day. @throws Refused `access.unknown-year` */
  readonly grantUntil: (day: string) => string;
  /** The day on which the next reminder goes out, after one on a day, that something was not returned; nothing where nobody knows it yet. */
  readonly chaseOn: (last: string) => string | undefined;
  /** DL-15. How files are lent, if they are. */
  readonly lending: LendingRules | undefined;
  /** CI-06. Whether a customer's consent must be on record before an outsider is shown their files, of such levels. */
  readonly needsConsent: (levels: readonly string[]) => boolean;
}

export interface LendingRules {
  /** The last day on which what is lent on a day may come back. @throws Refused `access.unknown-year` where a year's holidays are not published */
  readonly dueOn: (lent: string) => string;
  /** The day on which the end of a loan is brought to mind, before it, where it is; nothing where nobody knows it yet. */
  readonly remindOn: ((due: string) => string | undefined) | undefined;
  /** As the agreement is called against which something is lent. */
  readonly agreement: string;
  /** DL-16. What the archive looks at when it comes back, and what follows where it was damaged or lost. */
  readonly onReturn: readonly string[];
  readonly damage: readonly string[];
  /** Whether a loan may be extended at all, and if so, whether that must be asked for and approved before it ends. */
  readonly extension: { readonly beforeEnd: boolean } | undefined;
}
