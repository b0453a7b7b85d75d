import type { FileIndex } from "#shared/aws/file-index.ts";
import { filesOn } from "#shared/aws/held-files.ts";
import type { Holds } from "#shared/aws/holds.ts";
import type { Series } from "#shared/aws/series.ts";
import type { Place, Vault } from "#shared/aws/vault.ts";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import { heldBy, type InForce } from "#shared/domain/retention/hold.ts";
import { inTurn } from "#shared/lambda/in-turn.ts";

export interface Mirroring {
  holds: Holds;
  files: FileIndex;
  series: Series;
  vault: Vault;
  /** Tells that a file, or a hold, could not be seen to. */
  failed: (subject: string, error: unknown) => void;
  now: () => string;
}

/** How many files are seen to at a time. */
const PAGE = 25;

/** A file whose holds change while it is seen to is seen to again, so often. */
const ATTEMPTS = 10;

/** Indexes lag behind, and clocks differ: what was filed so long before the last look is looked at again. */
const LAG_MS = 10 * 60_000;

/** How a file ought to stand in the vault. */
interface Wanted {
  readonly number: string;
  readonly held: boolean;
  readonly places: readonly Place[];
}

/**
 * AF-32. Mirrors holds in the vault: what is held there, S3 itself lets nobody delete. The catalogue and the holds are what counts; a file
 * is looked at again after every change there, so that whoever comes last leaves it as it ought to be. What is destroyed is not held: a hold
 * that came too late only kept its bytes from being deleted.
 */
export const mirror = (to: Mirroring) => {
  const { holds, files, series, vault } = to;

  /** By the clock: what a run before this did not finish, and what was filed since. @throws Error where something could not be done */
  async function all(goOn: () => boolean): Promise<void> {
    const steps = [
      { of: "files filed since", act: () => filedSince(goOn) },
      ...(await holds.unmirrored()).map((id) => ({ of: id, act: () => one(id, goOn) })),
    ];
    await inTurn(steps, ({ act }) => act(), {
      failed: ({ of }, error) => to.failed(of, error),
      said: (count) => `${count} of the holds could not be mirrored`,
    });
  }

  /**
   * One hold, as it stands now: all files that it is on, or was. It goes on where a run before this stopped.
   *
   * @throws Error where a file could not be seen to: then the next run begins with its page
   */
  async function one(id: string, goOn: () => boolean): Promise<void> {
    const begun = await holds.mirroring(id);
    if (!begun) return;
    let { cursor } = begun;
    let failures = 0;
    do {
      const page = await filesOn(begun.hold, { files, series }, { limit: PAGE, cursor });
      failures += await seenTo(page.items.map(({ number }) => number));
      cursor = page.cursor;
      if (failures === 0) await holds.mirrored(begun.hold, cursor);
    } while (cursor !== undefined && goOn());
    if (failures > 0) throw new Error(`${failures} files on the hold could not be seen to`);
  }

  /**
   * What was filed since the last look, under a hold on its customer or a query; and what was filed under another number.
   *
   * @throws Error where a file could not be seen to: then the next run begins with its page
   */
  async function filedSince(goOn: () => boolean): Promise<void> {
    const now = to.now();
    const { holds: inForce } = await holds.inForce();
    const seen = (await holds.seenUntil()) ?? inForce.map(({ since }) => since).sort()[0] ?? now;
    const after = new Date(Date.parse(seen) - LAG_MS).toISOString();
    let failures = 0;
    let whole = true;
    for await (const page of files.filedSince(after, now)) {
      failures += await seenTo(page.filter((each) => isConcerned(each, inForce)).map(numberOf));
      const last = page.at(-1);
      if (last && failures === 0) await holds.seen(last.filedAt);
      if (!goOn()) {
        whole = false;
        break;
      }
    }
    if (failures > 0) throw new Error(`${failures} files filed since could not be seen to`);
    if (whole) await holds.seen(now);
  }

  /** How many of some files could not be brought to stand in the vault as they ought to. */
  async function seenTo(numbers: readonly string[]): Promise<number> {
    let failures = 0;
    let left = numbers;
    for (let attempt = 1; left.length > 0; attempt++) {
      const wanted = await wantedOf(left);
      const stand = new Map<string, boolean>();
      await Promise.all(
        wanted.map((each) =>
          set(each).then(
            (stands) => stand.set(each.number, stands),
            (error) => {
              failures++;
              to.failed(each.number, error);
            },
          ),
        ),
      );
      const now = new Map((await wantedOf([...stand.keys()])).map((each) => [each.number, each]));
      const isSettled = ({ number, held }: Wanted) => now.get(number)?.held === held && (!held || stand.get(number));
      left = wanted.filter((each) => stand.has(each.number) && now.has(each.number) && !isSettled(each)).map(numberOf);
      if (attempt < ATTEMPTS) continue;
      for (const number of left) to.failed(number, new Error("it does not come to rest, or is not in the vault"));
      return failures + left.length;
    }
    return failures;
  }

  /** Whether the file's versions all stand as they ought to: what is gone cannot be held. */
  async function set({ places, held }: Wanted): Promise<boolean> {
    const each = await Promise.all(places.map((place) => vault.hold(place, held)));
    return each.every(Boolean);
  }

  /** How some files ought to stand at this moment. A voided number's paper stays as it stands until it is filed under another. */
  async function wantedOf(numbers: readonly string[]): Promise<Wanted[]> {
    const records = await Promise.all(numbers.map((number) => files.get(number)));
    const { holds: inForce } = await holds.inForce();
    return records.flatMap((record): Wanted[] => {
      if (!record || record.status === "voided") return [];
      const held = record.status === "filed" && heldBy(inForce, record).length > 0;
      return [{ number: record.number, held, places: [record.kept.document, record.kept.recognised] }];
    });
  }

  return { all, one };
};

const numberOf = ({ number }: { readonly number: string }) => number;

/** What has a hold on it; and what had another number, whose holds may no longer be on it. */
const isConcerned = (record: FileRecord, inForce: readonly InForce[]): boolean =>
  record.predecessor !== undefined || heldBy(inForce, record).length > 0;
