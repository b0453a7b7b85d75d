import { randomUUID } from "node:crypto";
import { access, constants, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { BegunCopy, CopyView } from "#shared/domain/access/view.ts";
import { Code, sentence } from "#shared/domain/refusals.ts";
import type { Api } from "./api.ts";
import { watch } from "./follow.ts";
import { whyNotWritten } from "./not-written.ts";
import { Problem } from "./problem.ts";

/** Which copy is to be opened and where it is to be saved; with `copy` one that was begun before, with `anew` none that was. */
export interface Opening {
  readonly id: string;
  readonly number: string;
  readonly count?: number | undefined;
  readonly copy?: string | undefined;
  readonly anew?: boolean | undefined;
  readonly out: string;
}

/** A copy that is not whole by then is no longer waited for. */
const MINUTES = 15;

/** A copy as it was saved, and whether it was begun before. */
export interface Opened {
  readonly copy: CopyView;
  readonly isTakenUp: boolean;
}

/**
 * Opens a file under a request, waits until its copy is whole, and saves it: one that was begun before and is still there, so that it does
 * not count twice, else another. `made` hears of the pages that are there.
 *
 * @throws ApiRefused also where the grant ended meanwhile; Problem where the copy failed, or could not be fetched
 */
export async function openCopy(api: Api, opening: Opening, made: (copy: CopyView) => void): Promise<Opened> {
  const { id, number, count, out } = opening;
  const before = opening.copy ?? (await begunBefore(api, opening));
  const isTakenUp = before !== undefined;
  const copy = before ?? (await api.call("POST /requests/{id}/open", { params: { id }, body: { number, count } })).copy;
  const again = `接着取：dossier open ${id} ${number} --copy ${copy}`;
  const look = () =>
    api
      .call("GET /requests/{id}/copies/{copy}", { params: { id, copy }, query: { pages: 1 } })
      .catch((error: unknown) => {
        if (!(error instanceof Problem) || error.exitCode === 2) throw error;
        throw new Problem(error.code, `${error.message}${again}`);
      });
  const whole = await watch(look, {
    ended: ({ state }) => state !== "being made",
    mark: ({ ready }) => ready,
    passed: made,
    seconds: MINUTES * 60,
  });
  if (whole === undefined || whole.state === "being made")
    throw new Problem("copy.still-being-made", `过了 ${MINUTES} 分钟仍在制作。${again}`);
  if (await fetched(addressIn(whole), out, again)) return { copy: whole, isTakenUp };
  // The address has expired, or what lay there is gone. The archive says why, or gives a fresh one.
  const fresh = await look();
  if (await fetched(addressIn(fresh), out, again)) return { copy: fresh, isTakenUp };
  throw new Problem("copy.address-gone", `查阅件的地址已失效：已过期，或已被收回。${again}`);
}

/**
 * AF-24. The last copy of the file that is still there; where it is said how many copies are wanted, the last certified one of so many,
 * for another would have another number and leave fewer of those that were approved.
 */
async function begunBefore(api: Api, { id, number, count, anew }: Opening): Promise<string | undefined> {
  if (anew) return undefined;
  const { items } = await api.call("GET /requests/{id}/copies", { params: { id } });
  const isMeant = (each: BegunCopy) => each.number === number && (count === undefined || each.count === count);
  return items.findLast((each) => isMeant(each) && each.state !== "failed")?.copy;
}

/** @throws Problem where the copy failed */
function addressIn({ number, pdf, code }: CopyView): string {
  if (pdf !== null) return pdf;
  const known = Code.safeParse(code).data;
  throw new Problem(
    code ?? "copy.failed",
    known ? sentence(known, number) : "查阅件没有制成，或已被撤销。请重新打开。",
  );
}

/** Whether a copy could be fetched and saved; not where its address no longer leads to it. */
async function fetched(url: string, out: string, again: string): Promise<boolean> {
  const response = await fetch(url).catch((error: Error) => {
    throw new Problem("copy.unreachable", `取不到查阅件：${error.message}。${again}`);
  });
  if (response.status === 403 || response.status === 404) return false;
  if (!response.ok || !response.body)
    throw new Problem("copy.not-given", `没有取到查阅件（HTTP ${response.status}）。${again}`);
  const part = `${out}.${randomUUID()}.part`;
  try {
    await writeFile(part, response.body, { flag: "wx", mode: 0o600 });
    await (await open(out, "wx")).close();
    await rename(part, out);
    return true;
  } catch (error) {
    throw new Problem("copy.not-saved", `${out} 没有存好：${whyNotWritten(error)}。${again}`);
  } finally {
    await rm(part, { force: true });
  }
}

/** What a file's name cannot have on one system or another. */
const NO_NAME = /[\p{Cc}\\/:*?"<>|]/gu;

/**
 * Where a file's copy is saved: as said, else under its number. That is seen to before anything is opened, for every opening is on record.
 *
 * @throws Problem where it cannot be written there, or something is there already
 */
export async function placeFor(number: string, said: string | undefined): Promise<string> {
  const out = said ?? `${number.replaceAll(NO_NAME, "_")}.pdf`;
  if (await stat(out).catch(() => undefined))
    throw new Problem("copy.exists", `${out} 已存在，不覆盖；请用 --out 另写一个。`, 2);
  await access(dirname(resolve(out)), constants.W_OK).catch(() => {
    throw new Problem("copy.no-place", `${out} 写不进去：没有这个文件夹，或没有写入的权限。`, 2);
  });
  return out;
}
