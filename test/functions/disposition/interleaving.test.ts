import fc from "fast-check";
import { expect, it } from "vitest";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import type { InForce } from "#shared/domain/retention/hold.ts";
import { aPdf } from "../fake/archive.ts";
import { Destruction } from "./destruction.ts";

/** What others may do while a destruction runs, and what may befall it. */
const EVENTS = [
  "place a hold",
  "lift a hold",
  "ask for it",
  "end its use",
  "the machine dies",
  "copying lags",
  "the same is scanned again",
  "it is to be given up",
] as const;
type Event = (typeof EVENTS)[number];

/** Without both of them together, nothing is ever given up. */
const OFTEN = ["the machine dies", "it is to be given up"] as const;

/** What comes at the very beginning and saves the file each time, however seldom else. */
const RARE: Event[][] = [["place a hold"], ["ask for it"], ["it is to be given up", "the machine dies"]];

/** An event, and how many calls to AWS after the last one. */
const course = fc.array(
  fc.record({ event: fc.constantFrom(...EVENTS, ...OFTEN), after: fc.integer({ min: 1, max: 14 }) }),
  {
    minLength: 1,
    maxLength: 12,
  },
);

/** A destruction in whose course others act, each at its moment; what must never be is looked for at each of them. */
class Course extends Destruction {
  readonly inForce: InForce[] = [];
  readonly amiss: string[] = [];
  readonly scans: string[] = [];
  /** The requests for it that were not withdrawn. */
  readonly asked: string[] = [];
  /** Whether whoever finds it stopped gives it up, and whether it was. */
  unwanted = false;
  givenUp = false;
  /** The holds that were in force when it was looked last, and whether the file was destroyed then. */
  #last = { holds: new Set<string>(), destroyed: false };
  /** What was begun last. */
  #acting = Promise.resolve();

  follows([next, ...rest]: { event: Event; after: number }[]): void {
    if (!next) return;
    const call = this.archive.calls + next.after;
    const happens = async () => {
      await this.looks();
      await this.#happens(next.event);
      await this.looks();
      this.follows(rest);
      // Not before now: it is the machine that dies, at its next call, and not whoever looks on.
      if (next.event === "the machine dies") this.archive.fails = { call: this.archive.calls + 1, how: "before" };
    };
    const act = async () => {
      this.#acting = happens();
      await this.#acting;
    };
    this.archive.at = { call, act, first: true };
  }

  override async aside<T>(act: () => Promise<T>): Promise<T> {
    // A run may have died while somebody was still at work.
    await this.#acting.catch(() => undefined);
    return super.aside(act);
  }

  /** Notes whatever is as it must never be. */
  async looks(): Promise<void> {
    const { status } = await this.record();
    const destroyed = status === "destroyed";
    const holds = new Set(this.inForce.map(({ id }) => id));
    if (destroyed && !this.#last.destroyed && [...holds].some((id) => this.#last.holds.has(id)))
      this.amiss.push("destroyed under a hold");
    if (destroyed && !this.#last.destroyed && this.givenUp) this.amiss.push("destroyed though it was given up");
    if (destroyed && this.archive.tables.rows("uses").length > 0) this.amiss.push("destroyed while it is used");
    if (destroyed !== (this.left().keys === 0)) this.amiss.push(`${status}, keys: ${this.left().keys}`);
    if (destroyed && (await this.application()).status === "erased" && this.left().vault + this.left().replica > 0)
      this.amiss.push("erased, and there are bytes");
    if (this.archive.trail(this.numbers[0] ?? "").filter((each) => each === "DestroyFile").length > 1)
      this.amiss.push("destroyed twice");
    this.#last = { holds, destroyed };
  }

  async #happens(event: Event): Promise<void> {
    const { archive } = this;
    if (event === "place a hold") this.inForce.push(await this.holdsIt());
    if (event === "lift a hold") await this.#liftsOne();
    if (event === "copying lags") for (const version of archive.buckets.of("vault")) version.replication = "PENDING";
    if (event === "ask for it") await this.#asks();
    if (event === "end its use") await this.#endsAll();
    if (event === "the same is scanned again") await this.#scansIt();
    if (event === "it is to be given up") this.unwanted = true;
  }

  /** Where it stopped, it is gone on with, or given up once. */
  async seesToIt(): Promise<void> {
    if (!this.unwanted || this.givenUp) return this.resumes();
    await this.givesUp();
    this.givenUp = true;
  }

  async #scansIt(): Promise<void> {
    this.scans.push(await this.archive.arrives(`销售部/又一份 ${this.scans.length}.pdf`, SAME));
    await this.archive.works("receive");
  }

  async #liftsOne(): Promise<void> {
    const hold = this.inForce.shift();
    if (hold) await this.lifts(hold);
  }

  async #asks(): Promise<void> {
    const request = await this.asksForIt();
    if (request !== undefined) this.asked.push(request);
  }

  async #endsAll(): Promise<void> {
    for (const id of this.asked.splice(0))
      await this.archive.asks("archivist", "POST /requests/{id}/withdraw", { params: { id } });
  }
}

/** The bytes of the file that is destroyed. */
const SAME = aPdf("设备销售合同 第1号");

const stage = (record: FileRecord) => record.retention.at.stage;

it("whatever others do while a destruction runs, and wherever it dies: never under a hold, nor once it was given up, never twice, never both used and destroyed, never erased while a byte is there, no duplicate left behind, and always gone on with to its end", async () => {
  const ends = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(course, async (events) => {
      const it = await new Course().begins();
      it.follows(events);
      const erased = () =>
        it.archive.tables.rows("disposals").some(({ row, status }) => row === "head" && status === "erased");
      for (let tries = 0; !erased() && tries < 20; tries++) {
        await it.runs().catch(() => undefined);
        await it.aside(async () => {
          await it.looks();
          it.archive.buckets.replicate();
          await it.archive.sweeps();
          await it.archive.works("receive");
          if ((await it.application()).status === "stopped") await it.seesToIt();
        });
      }
      it.archive.at = undefined;
      const { status } = await it.record();
      const [row] = await it.rows();
      expect(it.amiss).toEqual([]);
      expect((await it.application()).status).toBe("erased");
      expect(row?.state).toBe(status === "destroyed" ? "proved" : "spared");
      // One that came too late for this is a new paper, which others may be refused with.
      const refused = it.scans.map((id) => it.archive.item(id)).filter((item) => item.status === "rejected");
      const left = refused.filter(
        ({ duplicateOf, expiredAt }) => duplicateOf === row?.paper && expiredAt === undefined,
      );
      if (status === "destroyed") expect(left).toEqual([]);
      const why = row?.state === "spared" ? row.code : row?.state;
      if (row?.state === "spared") expect(stage(await it.record())).toBe("due");
      const end = `${why}${it.givenUp && why === "proved" ? ", though given up" : ""}`;
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }),
    { numRuns: 250, examples: RARE.map((events) => [events.map((event) => ({ event, after: 1 }))]) },
  );
  expect([...ends.keys()].sort()).toEqual([
    ...["disposal.given-up", "disposal.held", "disposal.in-use"],
    ...["proved", "proved, though given up"],
  ]);
}, 120_000);
