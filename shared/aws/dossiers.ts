import { begunDossiers } from "#shared/domain/disposal/destroy.ts";
import type { ListedFile } from "#shared/domain/disposal/listed-file.ts";
import { brokenDossiers } from "#shared/domain/disposal/proposing.ts";
import { several } from "./abreast.ts";
import type { FileIndex } from "./file-index.ts";

/** How many customers are looked at at a time. */
const AT_ONCE = 25;

/** DL-22. All files that are in force of some customers' dossiers, and the voided numbers whose papers wait for others. */
export const dossiersOf =
  (files: FileIndex) =>
  async (dossiers: readonly string[]): Promise<{ number: string; dossier: string }[]> => {
    const all: { number: string; dossier: string }[] = [];
    await several(dossiers, AT_ONCE, async (dossier) => {
      const records = await files.allOfCustomer(dossier);
      const voided = records.filter(({ status }) => status === "voided");
      await several(voided, AT_ONCE, async ({ id, number }) => {
        // A paper that was sealed can only be filed anew: it is that customer's until it is another's.
        if ((await files.allOfPaper(id)).every(({ status }) => status === "voided")) all.push({ number, dossier });
      });
      all.push(...records.flatMap(({ status, number }) => (status === "filed" ? [{ number, dossier }] : [])));
    });
    return all;
  };

/** DL-22. Whose dossier it is, by the name that the first of its files has. */
export const ownerOf =
  (files: FileIndex) =>
  async (dossier: string): Promise<string> => {
    const { items } = await files.ofCustomer(dossier, { limit: 1, cursor: undefined });
    return items[0]?.customer ?? dossier;
  };

/**
 * DL-22. By the dossiers of a list of which nothing is gone yet, a file of each that is not listed: what was filed for a customer since
 * makes of the others a part.
 */
export const unlistedIn =
  (files: FileIndex) =>
  async (list: readonly ListedFile[]): Promise<ReadonlyMap<string, string>> => {
    const begun = begunDossiers(list);
    const dossiers = new Set(
      list.flatMap(({ dossier }) => (dossier === undefined || begun.has(dossier) ? [] : dossier)),
    );
    const listed = new Set(list.map(({ number }) => number));
    const all = await dossiersOf(files)([...dossiers]);
    const broken = brokenDossiers(listed, all);
    const unlisted = all.filter(({ number, dossier }) => broken.includes(dossier) && !listed.has(number));
    return new Map(unlisted.map(({ number, dossier }) => [dossier, number]));
  };
