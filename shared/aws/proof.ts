import type { Attempt, Missing, Trace } from "#shared/domain/disposal/listed-file.ts";
import { dynamo, dynamoIn, s3 } from "./clients.ts";
import { withKeys } from "./document-keys.ts";
import { withExamples } from "./examples.ts";
import { KnownPapers } from "./intake-records.ts";
import { KeptVersions, sidesOf } from "./kept-versions.ts";
import { Likenesses } from "./likenesses.ts";
import { Papers } from "./papers.ts";
import { attempted, type Found, tracesOf } from "./traces.ts";
import { Viewing } from "./viewing.ts";
import { Working } from "./working.ts";

/** What tries to read what was destroyed. It may look everywhere, and change nothing. */
export interface Trying {
  kept: KeptVersions;
  /** Those of some documents that have a key still: here, and in the table's copy off site. */
  withKeys: Record<"here" | "offsite", (papers: readonly string[]) => Promise<Set<string>>>;
  traces: (papers: readonly string[]) => Promise<(paper: string) => Promise<Found[]>>;
  now: () => string;
}

/** The key in the table's copy in the other region, which deletes along, but a moment later. */
export const KEY_OFFSITE = "document key, off site" satisfies Trace;

/**
 * AF-35, AF-36. Tries to read destroyed files: each version that there was of them, any other that there may be now, their keys, and all
 * that was made of them. Every attempt is answered, in the words in which it was.
 */
export const tryToRead = (to: Trying) => async (files: readonly Missing[]) => {
  const papers = files.map(({ paper }) => paper);
  const [traces, keys, keysOffsite] = await Promise.all([
    to.traces(papers),
    to.withKeys.here(papers),
    to.withKeys.offsite(papers),
  ]);

  return async ({ paper, versions }: Missing): Promise<Attempt[]> => {
    const at = to.now();
    const read = versions.map(async (version): Promise<Attempt> => {
      const { bucket, key, versionId } = version;
      return { what: `s3://${bucket}/${key}?versionId=${versionId}`, ...(await to.kept.tryToRead(version)), at };
    });
    const [attempts, left, others] = await Promise.all([Promise.all(read), to.kept.of(paper), traces(paper)]);
    return [
      ...attempts,
      attempted({ what: "versions, here and off site", count: left.length }, at),
      attempted({ what: "document key", count: keys.has(paper) ? 1 : 0 }, at),
      attempted({ what: KEY_OFFSITE, count: keysOffsite.has(paper) ? 1 : 0 }, at),
      ...others.map((each) => attempted(each, at)),
    ];
  };
};

/** What tries, as a function's environment tells where to look. */
export const trying = (
  env: Parameters<typeof sidesOf>[0] &
    Record<
      | "KEY_TABLE"
      | "LIKENESS_TABLE"
      | "EXAMPLE_TABLE"
      | "VIEWING"
      | "WORKING"
      | "INBOX"
      | "QUARANTINE"
      | "INTAKE_TABLE",
      string
    >,
): Trying => ({
  kept: new KeptVersions(sidesOf(env)),
  withKeys: { here: withKeys(dynamo(), env), offsite: withKeys(dynamoIn(env.OFFSITE_REGION), env) },
  traces: tracesOf({
    viewing: new Viewing(s3(), env),
    working: new Working(s3(), env),
    papers: new Papers(s3(), env),
    records: new KnownPapers(dynamo(), env),
    likenesses: new Likenesses(dynamo(), env),
    withExamples: withExamples(dynamo(), env),
  }),
  now: () => new Date().toISOString(),
});
