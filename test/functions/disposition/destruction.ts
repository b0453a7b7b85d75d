import { vi } from "vitest";
import { z } from "zod";
import { dispositionDeed } from "#shared/domain/audit/deed.ts";
import { givenUp, resumed } from "#shared/domain/disposal/executing.ts";
import type { ListedFile } from "#shared/domain/disposal/listed-file.ts";
import type { Ending } from "#shared/domain/disposal/steps.ts";
import { type InForce, lift } from "#shared/domain/retention/hold.ts";
import { aDestruction, aListedFile, aProposedRecord } from "../../support/disposals.ts";
import { aPdf, ENV, FakeArchive } from "../fake/archive.ts";
import { aScan } from "../fake/contract.ts";

// The archive in memory has set the environment up by now.
const { dynamo } = await import("#shared/aws/clients.ts");
const { Customers } = await import("#shared/aws/customers.ts");
const { RecordedDisposals } = await import("#shared/aws/disposals.ts");
const { ListedFiles } = await import("#shared/aws/listed-files.ts");
const { Holds } = await import("#shared/aws/holds.ts");

const ID = "01980000-0000-4000-8000-000000000001";
const by = { subject: "colleague", name: "档案员乙", capacities: ["archivist"] };
const begins = dispositionDeed("BeginDestruction", by);
const NONE = {
  count: 1,
  early: false,
  onPaper: false,
  except: 0,
  voided: 0,
  dossierOf: (_n: number): string | undefined => undefined,
};

type Step = "condemn" | "shred" | "erase" | "prove" | "conclude";

/** Papers that were filed, cleared up after, and are past their periods; an application to destroy them is being carried out. */
export class Destruction {
  readonly archive = new FakeArchive();
  numbers: string[] = [];
  #placed = 0;
  id = ID;
  run = 1;

  async begins(how: Partial<typeof NONE> = {}): Promise<this> {
    const { archive } = this;
    const { count, early, onPaper, except, voided, dossierOf } = { ...NONE, ...how };
    for (let n = 1; n <= count; n++) await archive.takes(`销售部/${n}.pdf`, aPdf(`设备销售合同 第${n}号`));
    await archive.sweeps();
    for (let n = 1; n <= voided; n++) await this.#filesAnew(`Y2024销售合同${String(n).padStart(3, "0")}`);
    const { commit, files } = archive.adapters();
    const standing = archive.tables.rows("files").filter(({ status }) => status === "filed");
    this.numbers = standing.map(({ number }) => String(number));
    const records = await Promise.all(this.numbers.map((number) => files.get(number)));
    const filed = records.filter((record) => record?.status === "filed");
    // Years go by, in which every lock ends; or hardly any.
    const ends =
      filed
        .map(({ kept }) => kept.lockedUntil)
        .sort()
        .at(-1) ?? "";
    if (!early) vi.setSystemTime(Date.parse(ends) + 1000);
    const now = new Date().toISOString();
    for (const [n, record] of filed.entries()) {
      const dossier = dossierOf(n);
      const row = { ...aListedFile(record, this.id, early), onPaper, ...(dossier !== undefined && { dossier }) };
      await commit([files.change(record, aProposedRecord(record, this.id, now)).write, this.lists.enter(row)]);
    }
    const application = aDestruction(this.id, this.numbers, now, this.numbers.slice(this.numbers.length - except));
    const ground = early ? "no further value" : "expired";
    await commit(this.disposals.enter({ ...application, ground }, begins));
    archive.calls = 0;
    return this;
  }

  /** Its number is voided, and its paper gets another. */
  async #filesAnew(number: string): Promise<void> {
    const { archive } = this;
    const { id } = await this.record(number);
    const body = { reason: "编号有误" };
    await archive.asks("archivist", "POST /files/{number}/void", { params: { number }, body });
    await archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id }, body: {} });
    await archive.works();
    await archive.sweeps();
  }

  get disposals() {
    return new RecordedDisposals(dynamo(), ENV, this.archive.adapters().trail);
  }
  get lists() {
    return new ListedFiles(dynamo(), ENV);
  }
  get customers() {
    return new Customers(dynamo(), ENV);
  }
  get holds() {
    return new Holds(dynamo(), ENV);
  }

  async application() {
    const found = await this.disposals.get(this.id);
    if (!found) throw new Error("there is no application");
    return found;
  }
  rows = (): Promise<ListedFile[]> => this.lists.all(this.id);
  /** The first file, which is proved to be destroyed. */
  async proved() {
    const [row] = await this.rows();
    if (row?.state !== "proved") throw new Error(`it is ${row?.state}`);
    return row;
  }
  async record(number = this.numbers[0] ?? "") {
    const found = await this.archive.adapters().files.get(number);
    if (!found) throw new Error("there is no record");
    return found;
  }

  /** The state machine runs, its steps tried so often; `before` each that it begins. */
  async runs(attempts = 1, before: (step: Step) => Promise<void> = async () => {}): Promise<unknown> {
    const input = { application: this.id, run: this.run };
    const ending: Ending = { ...input, batches: [] };
    const step = async (name: Step, more: object) => {
      for (let attempt = 1; ; attempt++)
        try {
          await before(name);
          return await this.archive.steps(name, { ...input, ...more });
        } catch (error) {
          if (attempt >= attempts) throw error;
        }
    };
    try {
      const { batches } = Batches.parse(await step("condemn", {}));
      for (const numbers of batches) {
        try {
          for (const name of ["shred", "erase", "prove"] as const) await step(name, { numbers });
          ending.batches?.push({});
        } catch (error) {
          ending.batches?.push({ failure: failureOf(error) });
        }
      }
    } catch (error) {
      ending.failure = failureOf(error);
    }
    return step("conclude", ending);
  }

  /** It runs, and something happens once, as a step begins that is called so. */
  async runsWith(step: Step, happens: () => unknown, attempts = 1): Promise<unknown> {
    let happened = false;
    return this.runs(attempts, async (name) => {
      if (name !== step || happened) return;
      happened = true;
      await happens();
    });
  }

  /** Something is done between two runs: nothing happens in its course, and what was to happen, afterwards. */
  async aside<T>(act: () => Promise<T>): Promise<T> {
    const { at, calls } = this.archive;
    [this.archive.at, this.archive.fails] = [undefined, undefined];
    const done = await act();
    if (at && at.call > calls) this.archive.at = { ...at, call: at.call + this.archive.calls - calls };
    return done;
  }

  /** It is gone on with, where it stopped for what lay in the inbox, until all is erased. */
  async toItsEnd(): Promise<void> {
    for (let tries = 0; (await this.application()).status !== "erased" && tries < 3; tries++) {
      await this.archive.works();
      await this.archive.sweeps();
      if ((await this.application()).status === "stopped") await this.resumes();
      await this.runs();
    }
    const { status } = await this.application();
    if (status !== "erased") throw new Error(`it is ${status}`);
  }

  /** Somebody has it gone on with. */
  async resumes(): Promise<void> {
    const before = await this.application();
    const after = resumed(before, by, new Date().toISOString());
    await this.archive.adapters().commit(this.disposals.advance(before, after, begins));
    this.run = after.run;
  }

  /** Somebody gives it up. */
  async givesUp(): Promise<void> {
    const before = await this.application();
    const after = givenUp(before, { by, reason: "不再销毁" }, new Date().toISOString());
    await this.archive.adapters().commit(this.disposals.advance(before, after, begins));
    this.run = after.run;
  }

  /** A hold is placed on a file, the first unless it is said which. */
  async holdsIt(held = this.numbers[0]): Promise<InForce> {
    const now = new Date().toISOString();
    const { number, id: paper } = await this.record(held);
    const hold: InForce = {
      ...{ id: `0199-hold-${++this.#placed}`, rev: 1, scope: { on: "file", number, paper }, ground: "lawsuit" },
      ...{ reason: "诉讼", authority: "法院", placed: { subject: "archivist", name: "档案员甲", at: now }, since: now },
      status: "in force",
    };
    const { changes } = await this.holds.inForce();
    await this.archive.adapters().commit(this.holds.place(hold, changes));
    return hold;
  }

  /** It is lifted by somebody else. */
  async lifts(hold: InForce): Promise<void> {
    const end = { reason: "已结案", authority: "结案通知书" };
    const after = lift(hold, end, { subject: "colleague", name: "档案员乙" }, new Date().toISOString());
    await this.archive.adapters().commit(this.holds.lift(hold, after));
  }

  /** Years after they were trained last, somebody is trained anew. */
  trains(who: string): void {
    const on = new Date().toISOString().slice(0, 10);
    this.archive.enters({ ...this.archive.person(who), training: { on, subject: "档案保密" } });
  }

  /** Somebody who was trained of late asks for the first file. Answers the request; none where its destruction has begun. */
  async asksForIt(): Promise<string | undefined> {
    const { archive } = this;
    this.trains("archivist");
    const body = { files: [{ number: this.numbers[0] }], purpose: "核对合同条款" };
    const { status, body: answer } = await archive.asks("archivist", "POST /requests", { body });
    if (status === 201) return z.string().parse(answer.id);
    if (answer.code === "file.in-disposal" || answer.code === "file.destroyed") return undefined;
    throw new Error(`it is refused with ${answer.code}`);
  }

  /** All that is left anywhere of the papers' content and of what tells of it. */
  left() {
    const { tables, buckets } = this.archive;
    return {
      vault: buckets.of("vault").length,
      replica: buckets.of("replica").length,
      viewing: buckets.of("viewing").length,
      working: buckets.of("working").length,
      inbox: buckets.of("inbox").length,
      keys: tables.rows("keys").length,
      likenesses: tables.rows("likenesses").length,
      digests: tables.rows("digests").length,
    };
  }
}

/** One scan of a paper is filed; another, in other bytes, waits for an archivist. */
export async function twice(): Promise<{ it: Destruction; second: string }> {
  const it = new Destruction();
  await it.archive.takes("销售部/a.pdf", aScan(1));
  return { it, second: await it.archive.takes("销售部/b.pdf", aScan(2)) };
}

/** An archivist sends a paper back to its sender. */
export const goesBack = ({ archive }: Destruction, id: string) =>
  archive.asks("archivist", "POST /intake/{id}/return", { params: { id }, body: { reason: "重复" } });

/** Something that happens to a destruction, and what comes of it. */
interface Happening {
  readonly it: Destruction;
  readonly act: () => Promise<unknown>;
  readonly ends: (call: number) => Promise<string>;
}

/** Has something happen at each call of a run in turn, now before it and now after; answers all that may come of that. */
export async function atEachCall(begins: () => Promise<Happening>): Promise<string[]> {
  const { it: first } = await begins();
  await first.runs();
  const seen = new Set<string>();
  for (let call = 1; call <= first.archive.calls; call++) {
    const { it, act, ends } = await begins();
    it.archive.at = { call, act: async () => void (await act()), first: call % 2 === 0 };
    await it.runs();
    await it.archive.at?.done;
    it.archive.at = undefined;
    seen.add(await ends(call));
  }
  return [...seen].sort();
}

/** What is left of files that are destroyed. */
export const NOTHING = { vault: 0, replica: 0, viewing: 0, working: 0, inbox: 0, keys: 0, likenesses: 0, digests: 0 };
const Batches = z.object({ batches: z.array(z.array(z.string())) });
const failureOf = (error: unknown) => ({
  Error: error instanceof Error ? error.name : "Unknown",
  Cause: JSON.stringify({ errorMessage: error instanceof Error ? error.message : "" }),
});
export const begun = (how?: Partial<typeof NONE>) => new Destruction().begins(how);
