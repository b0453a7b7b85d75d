import { several } from "#shared/aws/abreast.ts";
import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import { changing } from "#shared/aws/changing.ts";
import type { Customers } from "#shared/aws/customers.ts";
import type { Disposals } from "#shared/aws/disposals.ts";
import { unlistedIn } from "#shared/aws/dossiers.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import { fitness, type KnownBefore } from "#shared/aws/fitness.ts";
import type { Holds } from "#shared/aws/holds.ts";
import type { ListedFiles } from "#shared/aws/listed-files.ts";
import { sparing, sparingAlong } from "#shared/aws/sparing.ts";
import { anew, type Commit } from "#shared/aws/transaction.ts";
import type { Uses } from "#shared/aws/uses.ts";
import { type Actor, dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import type { Destroying } from "#shared/domain/disposal/application.ts";
import { wholeList } from "#shared/domain/disposal/deciding.ts";
import {
  begunDossiers,
  condemned,
  inBatches,
  inDossier,
  standsIn,
  toDestroy,
  underWay,
} from "#shared/domain/disposal/destroy.ts";
import type { Condemned, ListedFile } from "#shared/domain/disposal/listed-file.ts";
import type { Batch, Run } from "#shared/domain/disposal/steps.ts";
import { condemn } from "#shared/domain/retention/stage.ts";
import type { AllRetentionRules } from "#shared/regulation/retention.ts";

export interface Condemning {
  disposals: Disposals;
  lists: ListedFiles;
  files: FileIndex;
  holds: Holds;
  uses: Uses;
  trail: AuditTrail;
  commit: Commit;
  /** AF-18, AM-17. How long a file is kept. */
  retention: AllRetentionRules;
  customers: Pick<Customers, "get">;
  now: () => string;
}

const by: Actor = { function: "condemn" };

/** What is known before all files are looked at; with the dossiers of which a file is past the point of no return (DL-22). */
interface Known extends KnownBefore {
  begun: ReadonlySet<string>;
}

/** How many files are looked at at a time, and how often each where it changes meanwhile. */
const AT_ONCE = 16;
const ATTEMPTS = 5;

/**
 * AF-35. Begins the destruction of the files that were approved: no use of one is granted any more, and only then it is looked whether there
 * is one, so that of a use and the destruction one always sees the other. What is held, used or has changed is spared, and what is kept
 * longer; with it the rest of its dossier, where one goes as a whole or not at all, and all of a dossier to which something was filed since
 * (DL-22); of a destruction that was given up, all whose keys are still there. Answers the batches in which the others go on, those too
 * that a run before has left on their way.
 */
export const condemner = (to: Condemning) => {
  const spare = sparing(to, by);
  const spareAlong = sparingAlong(to, by);
  const change = changing(to);
  const whyUnfit = fitness(to);
  const unlisted = unlistedIn(to.files);

  return async ({ application: id, run }: Run): Promise<Run & { batches: Batch["numbers"][] }> => {
    const application = underWay(await to.disposals.get(id), id, run);
    const rows = toDestroy(application, wholeList(application, await to.lists.all(id)));
    const { holds } = await to.holds.inForce();
    const records = await to.files.getAll(rows.map(({ number }) => number));
    const givenUp = application.givenUp !== undefined;
    const known = { holds, givenUp, begun: begunDossiers(rows), unlisted: await unlisted(rows) };
    const stayed = new Set<string>();
    await several(rows, AT_ONCE, async (row) => {
      const { number } = row;
      const goes = await anew(ATTEMPTS, async (attempt) =>
        attempt === 1
          ? begin(row, records.get(number), known)
          : begin(await to.lists.get(id, number), await to.files.get(number), known),
      );
      if (!goes) stayed.add(number);
    });
    for (const number of await wholeDossiers(application, rows)) stayed.add(number);
    const going = rows.filter(({ number, state }) => state !== "proved" && !stayed.has(number));
    return { application: id, run, batches: inBatches(going) };
  };

  /** DL-22. Spares what stays with another of its dossier, once it is known which. Answers the numbers of all that stays. */
  async function wholeDossiers(application: Destroying, rows: readonly ListedFile[]): Promise<string[]> {
    if (rows.every(({ dossier }) => dossier === undefined)) return [];
    return anew(ATTEMPTS, async () => {
      const list = toDestroy(application, await to.lists.all(application.id));
      const stay = list.filter(({ state }) => state === "spared").map(({ number }) => number);
      return [...stay, ...(await spareAlong(list, to.now()))];
    });
  }

  /** Whether a file goes on to its destruction; else it was spared. */
  async function begin(row: ListedFile | undefined, record: FileRecord | undefined, known: Known): Promise<boolean> {
    if (row?.state === "condemned") return goesOn(row, record, known);
    if (row?.state !== "listed") return row?.state !== "spared";
    const { number, application: id } = row;
    if (known.givenUp || !record || !standsIn(row, record)) {
      const code = known.givenUp ? "disposal.given-up" : "disposal.changed";
      await to.commit(spare(row, record, inDossier({ code, subject: number }, row, known.begun), to.now()));
      return false;
    }
    const now = to.now();
    const next = condemned(row, now);
    const deed = dispositionDeed("CondemnFile", by, { response: { application: id } });
    const { after, writes } = change(record, condemn(record, id), deed, now);
    await to.commit([to.lists.advance(row, next), ...writes]);
    return goesOn({ ...next, rev: row.rev + 1 }, after, known);
  }

  /** Looks at a file that is condemned, and spares it where it must not go. */
  async function goesOn(row: Condemned, record: FileRecord | undefined, known: Known): Promise<boolean> {
    const now = to.now();
    const unfit = await whyUnfit(row, record, known, now);
    if (!unfit) return true;
    await to.commit(spare(row, record, inDossier(unfit, row, known.begun), now));
    return false;
  }
};
