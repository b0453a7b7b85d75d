import type { DisposalApplication, Sample } from "./application.ts";

/**
 * AF-36. An application as its own record keeps it, which has room for 400 KB: what supervisors sampled stands in rows of its own, and which
 * of it they had sampled when they signed follows from those, for whoever has signed samples no more.
 */
export function withoutSamples(application: DisposalApplication): DisposalApplication {
  if (!("samples" in application)) return application;
  const signatures = application.signatures.map((each) => ({ ...each, sampled: [] }));
  return { ...application, samples: [], signatures };
}

/** The same once more as it was, with its samples. */
export function withSamples(application: DisposalApplication, rows: readonly Sample[]): DisposalApplication {
  if (!("samples" in application)) return application;
  const samples = rows.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  const of = (subject: string) => samples.filter(({ by }) => by.subject === subject).map(({ number }) => number);
  const signatures = application.signatures.map((each) => ({ ...each, sampled: of(each.subject) }));
  return { ...application, samples, signatures };
}

/** The samples that came since, or were taken anew. */
export function samplesSince(before: DisposalApplication | undefined, after: DisposalApplication): Sample[] {
  if (!("samples" in after)) return [];
  const known = before && "samples" in before ? before.samples : [];
  return after.samples.filter((each) => !known.includes(each));
}
