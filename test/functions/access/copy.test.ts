import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context, SQSBatchResponse } from "aws-lambda";
import sharp from "sharp";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { type BeingMade, Copy, type CopyMessage, certifiedMark, messagesOf } from "#shared/domain/access/copy.ts";
import type { Page } from "#shared/domain/reading/page.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { CopiedPage, CopyOrder } from "#shared/ocr/copy/copy-pages.ts";
import { bundle } from "#shared/regulation/bundled.ts";
import { fetchModels, MODELS } from "../../../infra/models/fetch.ts";
import { scanFile } from "../../ocr/support.ts";
import { aCopy, aMark } from "../../support/access-copies.ts";
import { loaded, NOW } from "../../support/papers.ts";
import { Buckets } from "../fake/buckets.ts";
import { fakeKeys } from "../fake/keys.ts";
import { Queues } from "../fake/queues.ts";
import { Tables } from "../fake/tables.ts";

const QUEUE = "https://sqs.us-east-1.amazonaws.com/111122223333/copy";
const REGULATION = join(mkdtempSync(join(tmpdir(), "dossier-")), "regulation.json");
writeFileSync(REGULATION, bundle(loaded));
const ENV = {
  ...{ AWS_REGION: "us-east-1", AWS_ACCESS_KEY_ID: "nobody", AWS_SECRET_ACCESS_KEY: "nothing", POWERTOOLS_DEV: "true" },
  ...{ VAULT: "vault", VIEWING: "viewing", COPY_TABLE: "copies", KEY_TABLE: "keys", REGULATION, TIME_LIMIT: "300" },
  ...{ RESOURCES: MODELS, MAX_PAGES: "1000", MAX_ATTACHMENTS: "100", MAX_PIXELS: "100000000" },
  ...{
    DOCUMENT_KEY: "arn:aws:kms:us-east-1:111122223333:key/1",
    RECOVERY_KEY: "arn:aws:kms:us-west-2:111122223333:key/2",
  },
};
Object.assign(process.env, ENV);

// What the function is made of reads its environment when it is first imported.
const { dynamo, s3, sqs } = await import("#shared/aws/clients.ts");
const { Copies, withdrawing } = await import("#shared/aws/copies.ts");
const { DocumentKeys, IssuedKeys } = await import("#shared/aws/document-keys.ts");
const { Queue } = await import("#shared/aws/queue.ts");
const { transactions } = await import("#shared/aws/transaction.ts");
const { Vault } = await import("#shared/aws/vault.ts");
const { Viewing } = await import("#shared/aws/viewing.ts");
const { eachMessage } = await import("#shared/lambda/batch.ts");
const { CopyMessage: Message } = await import("#shared/domain/access/copy.ts");
const { copier } = await import("#functions/access/copy/copy.ts");
const { handler } = await import("#functions/access/copy/handler.ts");

const picture = await sharp({ create: { width: 60, height: 80, channels: 3, background: "white" } })
  .jpeg()
  .toBuffer();

/** The viewing room's copies over an AWS in memory. Only the drawing of pages is played. */
class Ground {
  readonly tables = new Tables({ copies: { keys: ["request", "copy"] }, keys: { keys: ["id"] } }, (act) =>
    this.#called(act),
  );
  readonly buckets = new Buckets(
    () => new Date().toISOString(),
    (act) => this.#called(act),
    () => undefined,
  );
  readonly queues = new Queues((act) => this.#called(act));
  readonly copies = new Copies(dynamo(), ENV);
  readonly viewing = new Viewing(s3(), ENV);
  readonly said: string[] = [];
  /** The pages that were drawn, in order, and what was said of each. */
  readonly drawn: number[] = [];
  readonly orders: CopyOrder[] = [];
  beforeDrawing: (page: number) => void = () => undefined;
  /** How large a page's picture is, in bytes. */
  size = 0;
  calls = 0;
  /** The call to AWS at which the machine dies: before it was done, or after. */
  dies: { call: number; when: "before" | "after" } | undefined;
  /** What is done first when a call to AWS is made. */
  at: { call: number; act: () => Promise<unknown>; done?: true } | undefined;

  constructor() {
    fakeKeys((act) => this.#called(act));
  }

  /** Seals a paper, begins a copy of it, and sends what is to be sent. */
  async begins(of: Partial<BeingMade> = {}, turned: Page["turned"][] = [], bytes: Uint8Array = Buffer.from("a paper")) {
    const vault = new Vault(s3(), ENV);
    const key = await new DocumentKeys(dynamo(), ENV).of("1", NOW);
    const document = { id: "1", key, class: "Y" };
    const read = { pages: turned.map((each, n) => ({ number: n + 1, turned: each, lines: [] })) };
    const until = "2026-04-01T01:00:00.000Z";
    const kept = await vault.keep("documents", document, bytes, until);
    const recognised = await vault.keep("recognised", document, Buffer.from(JSON.stringify(read)), until);
    const copy = aCopy({ ...of, document: kept.place, recognised: recognised.place });
    await transactions(dynamo())([this.copies.begin(copy)]);
    await new Queue<CopyMessage>(sqs(), QUEUE).send(messagesOf(copy));
    this.calls = 0;
    return copy;
  }

  /** What one invocation does with a message. */
  readonly makes = copier({
    copies: this.copies,
    keys: new IssuedKeys(dynamo(), ENV),
    vault: new Vault(s3(), ENV),
    viewing: this.viewing,
    pagesOf: (_, order) => this.#draw(order),
    told: (what) => this.said.push(what),
    now: () => NOW,
  });

  /** Delivers messages until there are none; what fails comes again. */
  async works(): Promise<void> {
    const run = eachMessage(Message, this.makes);
    while (await this.queues.deliver(QUEUE, 1, async (event) => (await run(event)).batchItemFailures));
  }

  /** The request is revoked. */
  async withdraws(): Promise<void> {
    await withdrawing(this.copies, this.viewing)("r1");
  }

  objects(): string[] {
    return [...new Set(this.buckets.of("viewing").map(({ key }) => key))];
  }

  async *#draw(order: CopyOrder): AsyncGenerator<CopiedPage> {
    this.orders.push(order);
    for (const number of order.pages) {
      this.beforeDrawing(number);
      this.drawn.push(number);
      yield { number, jpeg: Buffer.concat([picture, Buffer.from(`page ${number}.`), Buffer.alloc(this.size)]) };
    }
  }

  async #called(act: () => unknown): Promise<unknown> {
    const call = ++this.calls;
    if (call === this.dies?.call && this.dies.when === "before") throw new Error("the machine died");
    if (call === this.at?.call) {
      const { act: first } = this.at;
      this.at.done = true;
      await first();
    }
    const answer = act();
    if (call === this.dies?.call) throw new Error("the machine died");
    return answer;
  }
}

let ground: Ground;
beforeEach(() => {
  for (const level of ["debug", "info", "warn", "error"] as const) vi.spyOn(console, level).mockReturnValue(undefined);
  ground = new Ground();
});

const place = "grants/1/r1/c1";
const page = (number: number) => `${place}/page/${String(number).padStart(6, "0")}.jpg`;
const whole = (pages: number) => [`${place}/copy.pdf`, ...Array.from({ length: pages }, (_, n) => page(n + 1))];

describe("a copy", () => {
  it("is made page by page, the first by itself, and bound when all are there", async () => {
    await ground.begins({ pages: 23, shown: [{ from: 1, to: 23 }] });
    const run = eachMessage(Message, ground.makes);
    await ground.queues.deliver(QUEUE, 1, async (event) => (await run(event)).batchItemFailures);
    expect(ground.objects()).toEqual([page(1)]);
    const made = { status: "being made", ready: [1], addedAt: NOW };
    expect(await ground.copies.get({ request: "r1", copy: "c1" })).toMatchObject(made);
    await ground.works();
    expect(ground.objects()).toEqual(whole(23));
    expect(ground.orders.map(({ pages }) => pages.length)).toEqual([1, 7, 7, 8]);
    expect(await ground.copies.get({ request: "r1", copy: "c1" })).toMatchObject({ status: "ready", readyAt: NOW });
    const pdf = Buffer.from(ground.buckets.of("viewing", `${place}/copy.pdf`)[0]?.body ?? []).toString("latin1");
    expect([...pdf.matchAll(/page (\d+)\./g)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 23 }, (_, n) => n + 1),
    );
    expect(ground.queues.deadLetters).toEqual([]);
  });

  it("shows what its record says: which pages, upright, with which mark", async () => {
    const of = {
      number: "Y1",
      title: "合同",
      copyNumber: "3",
      count: 1,
      pages: 4,
      company: "云岭",
      at: "2026-11-27 09:30 +08:00",
    };
    await ground.begins({ pages: 4, shown: [{ from: 2, to: 3 }], mark: certifiedMark(aMark, of) }, [0, 90, 0, 180]);
    await ground.works();
    const [first] = ground.orders;
    expect(first?.pages).toEqual([2]);
    expect([1, 2, 3, 4].map((number) => first?.isShown(number))).toEqual([false, true, true, false]);
    expect([1, 2, 3, 4, 5].map((number) => first?.turnOf(number))).toEqual([0, 90, 0, 180, 0]);
    expect(first?.mark.tiles).toEqual(aMark.tiles);
    expect(first?.mark.foot?.(2)).toBe("来源：Y1《合同》 复制件编号：3 共1份 共4页之2 云岭 2026-11-27 09:30 +08:00");
  });

  it("that is an extract is bound of the pages that were approved, and has nothing in place of the others", async () => {
    const shown = [
      { from: 2, to: 3 },
      { from: 14, to: 14 },
    ];
    await ground.begins({ pages: 20, shown, extract: true });
    await ground.works();
    expect(ground.drawn).toEqual([2, 3, 14]);
    expect(ground.objects().toSorted()).toEqual([`${place}/copy.pdf`, page(2), page(3), page(14)].toSorted());
    expect(await ground.copies.get({ request: "r1", copy: "c1" })).toMatchObject({ status: "ready" });
  });

  it("is put in parts where it is large, and never held whole", async () => {
    ground.size = 3 * 1024 ** 2;
    await ground.begins({ pages: 6, shown: [{ from: 1, to: 6 }] });
    await ground.works();
    expect(ground.buckets.parts).toBe(4);
    expect(ground.buckets.of("viewing", `${place}/copy.pdf`)[0]?.body.length).toBeGreaterThan(18 * 1024 ** 2);
    expect(await ground.copies.get({ request: "r1", copy: "c1" })).toMatchObject({ status: "ready" });
  });

  it("is not harmed by a message that comes again, and no page is drawn twice", async () => {
    const copy = await ground.begins();
    await ground.works();
    for (const message of messagesOf(copy)) await ground.makes(message);
    expect(ground.drawn).toEqual([1, 2, 3]);
    expect(ground.objects()).toEqual(whole(3));
  });

  it("goes on where a machine died, whenever it died", async () => {
    for (const when of ["before", "after"] as const) {
      for (let call = 1; ; call++) {
        ground = new Ground();
        await ground.begins();
        ground.dies = { call, when };
        await ground.works();
        const died = ground.calls >= call;
        ground.dies = undefined;
        expect(ground.objects(), `${when} call ${call}`).toEqual(whole(3));
        expect(await ground.copies.get({ request: "r1", copy: "c1" }), `${when} call ${call}`).toMatchObject({
          status: "ready",
        });
        if (!died) break;
      }
    }
  });

  it.each([
    ["finish it at the same time", false],
    ["find it finished, for a message came again", true],
  ])("is bound once where two %s, whenever they meet", async (_, isRepeated) => {
    for (let call = 1; ; call++) {
      ground = new Ground();
      const [first, others] = messagesOf(await ground.begins());
      if (!first || !others) throw new Error("there are two messages");
      if (isRepeated) await ground.makes(others);
      const put = vi.spyOn(ground.viewing, "putPdf");
      ground.calls = 0;
      ground.at = { call, act: () => ground.makes(others) };
      await ground.makes(first);
      expect(put, `call ${call}`).toHaveBeenCalledTimes(ground.at.done || isRepeated ? 1 : 0);
      if (!ground.at.done) break;
      expect(ground.objects(), `call ${call}`).toEqual(whole(3));
      expect(await ground.copies.get({ request: "r1", copy: "c1" })).toMatchObject({ status: "ready" });
    }
  });

  it("stays where the same message is at work twice, whenever they meet", async () => {
    for (let call = 1; ; call++) {
      ground = new Ground();
      const [first, others] = messagesOf(await ground.begins());
      if (!first || !others) throw new Error("there are two messages");
      await ground.makes(first);
      ground.calls = 0;
      ground.at = { call, act: () => ground.makes(others) };
      await ground.makes(others);
      if (!ground.at.done) break;
      expect(ground.objects(), `call ${call}`).toEqual(whole(3));
      expect(await ground.copies.get({ request: "r1", copy: "c1" })).toMatchObject({ status: "ready" });
    }
  });

  it("stays where another delivery of a message cannot draw what was drawn meanwhile", async () => {
    const [first, others] = messagesOf(await ground.begins());
    if (!first || !others) throw new Error("there are two messages");
    await ground.makes(first);
    ground.calls = 0;
    ground.at = { call: 2, act: () => ground.makes(others) };
    ground.beforeDrawing = (number) => {
      if (ground.drawn.includes(number)) throw new Refused("intake.too-complex", `page ${number}`);
    };
    await ground.makes(others);
    expect(ground.said).toContain("copy failed");
    expect(ground.objects()).toEqual(whole(3));
    expect(await ground.copies.get({ request: "r1", copy: "c1" })).toMatchObject({ status: "ready" });
  });
});

describe("a copy that somebody looks at while it is being finished", () => {
  it.each(["ready", "failed"])("keeps that look on record, whenever it was: %s (CR-14)", async (status) => {
    const look = { lookedAt: "2026-03-02T01:07:00.000Z", lookedFrom: "198.51.100.9" };
    for (let call = 1; ; call++) {
      ground = new Ground();
      const copy = await ground.begins();
      ground.beforeDrawing = () => {
        if (status === "failed") throw new Refused("intake.corrupt", "page 1");
      };
      const act = async () => {
        const now = await ground.copies.get(copy);
        if (now) await transactions(dynamo())([ground.copies.look(now, look)]);
      };
      ground.at = { call, act };
      await ground.works();
      const { done } = ground.at;
      ground.at = undefined;
      const known = await ground.copies.get(copy);
      expect(known?.status, `call ${call}`).toBe(status);
      if (!done) break;
      expect(known, `call ${call}`).toMatchObject(look);
    }
  });
});

describe("a copy whose request is revoked", () => {
  it("leaves nothing behind, whenever that is", async () => {
    for (let call = 1; ; call++) {
      ground = new Ground();
      await ground.begins();
      ground.at = { call, act: () => ground.withdraws() };
      await ground.works();
      if (!ground.at.done) break;
      expect(ground.objects(), `call ${call}`).toEqual([]);
      expect(await ground.copies.get({ request: "r1", copy: "c1" })).toMatchObject({ status: "withdrawn" });
      expect(ground.queues.deadLetters).toEqual([]);
    }
    expect(ground.objects()).toEqual(whole(3));
  });

  it("leaves nothing behind where the machine dies after that, either", async () => {
    for (let call = 2; ; call++) {
      ground = new Ground();
      await ground.begins();
      ground.at = { call: call - 1, act: () => ground.withdraws() };
      ground.dies = { call: call + 4, when: "after" };
      await ground.works();
      if (!ground.at.done) break;
      expect(ground.objects(), `call ${call}`).toEqual([]);
    }
  });

  it("is gone with all copies of that request, and with those of no other", async () => {
    await ground.begins();
    await ground.works();
    for (const [request, copy] of [
      ["r1", "c2"],
      ["r10", "c3"],
      ["r2", "c4"],
    ] as const) {
      await transactions(dynamo())([ground.copies.begin(aCopy({ request, copy }))]);
      await ground.viewing.putPage({ request, paper: "1", copy }, 1, picture);
    }
    await ground.withdraws();
    expect(ground.objects()).toEqual(["grants/1/r10/c3/page/000001.jpg", "grants/1/r2/c4/page/000001.jpg"]);
    const status = async (request: string) => (await ground.copies.of(request)).map((each) => each.status);
    expect(await status("r1")).toEqual(["withdrawn", "withdrawn"]);
    expect(await status("r10")).toEqual(["being made"]);
  });

  it("is not begun again under the same id", async () => {
    await ground.begins();
    await ground.withdraws();
    await expect(transactions(dynamo())([ground.copies.begin(aCopy())])).rejects.toThrow("condition");
  });
});

describe("a copy that cannot be made", () => {
  it("says so, and leaves nothing behind, also of those who were still at it", async () => {
    await ground.begins({ pages: 23, shown: [{ from: 1, to: 23 }] });
    ground.beforeDrawing = (number) => {
      if (number === 9) throw new Refused("intake.corrupt", "page 9");
    };
    await ground.works();
    expect(ground.objects()).toEqual([]);
    expect(await ground.copies.get({ request: "r1", copy: "c1" })).toMatchObject({
      status: "failed",
      code: "access.copy-failed",
    });
    expect(ground.queues.deadLetters).toEqual([]);
    expect(ground.said).toContain("copy failed");
  });

  it("is tried again where it is not the paper that failed", async () => {
    await ground.begins();
    let left = 2;
    ground.beforeDrawing = () => {
      if (left-- > 0) throw new Error("the machine died");
    };
    await ground.works();
    expect(ground.objects()).toEqual(whole(3));
  });

  it("says that its paper is destroyed, where its key is gone (CI-12)", async () => {
    await ground.begins();
    ground.tables.delete("keys", { id: "1" });
    await ground.works();
    expect(await ground.copies.get({ request: "r1", copy: "c1" })).toMatchObject({
      status: "failed",
      code: "file.destroyed",
    });
    expect(ground.drawn).toEqual([]);
  });

  it("is cleared away where its record has expired", async () => {
    const copy = await ground.begins();
    await ground.viewing.putPage(copy, 1, picture);
    ground.tables.delete("copies", { request: "r1", copy: "c1" });
    await ground.works();
    expect(ground.objects()).toEqual([]);
  });
});

describe("the record of a copy", () => {
  it("expires two days after it was begun, in whatever state it is", async () => {
    await ground.begins();
    const expiry = () => z.object({ expiresAt: z.int() }).parse(ground.tables.rows("copies")[0]).expiresAt;
    const begun = Date.parse(NOW) / 1000;
    expect(expiry()).toBe(begun + 2 * 86_400);
    await ground.works();
    expect(expiry()).toBe(begun + 2 * 86_400);
    expect(Copy.safeParse(await ground.copies.get({ request: "r1", copy: "c1" })).success).toBe(true);
  });
});

describe("an address of a copy", () => {
  it("shows it in the browser, lets nothing keep it, and is good for the seconds asked for", async () => {
    for (const url of [await ground.viewing.pageUrl(aCopy(), 12, 240), await ground.viewing.pdfUrl(aCopy(), 240)]) {
      const { pathname, searchParams } = new URL(url);
      expect(pathname.endsWith(`${place}/page/000012.jpg`) || pathname.endsWith(`${place}/copy.pdf`)).toBe(true);
      expect(searchParams.get("X-Amz-Expires")).toBe("240");
      expect(searchParams.get("response-cache-control")).toBe("no-store");
      expect(searchParams.get("response-content-disposition")).toBe("inline");
    }
  });
});

describe("the function that makes copies", () => {
  it("opens a sealed paper, and puts pages that show it under their mark", async () => {
    await fetchModels();
    const paper = await scanFile("born-digital/05-vat-invoice.pdf");
    await ground.begins({ pages: 1, shown: [{ from: 1, to: 1 }] }, [0], paper);
    const failed: SQSBatchResponse["batchItemFailures"] = [];
    const context = z.custom<Context>(() => true).parse({ functionName: "copy" });
    await ground.queues.deliver(QUEUE, 1, async (event) => {
      failed.push(...(await handler(event, context)).batchItemFailures);
      return failed;
    });
    expect(failed).toEqual([]);
    expect(ground.objects()).toEqual(whole(1));
    const [pdf, jpeg] = ground.buckets.of("viewing").map(({ body }) => Buffer.from(body));
    expect(pdf?.includes(jpeg ?? "")).toBe(true);
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: "jpeg", width: 2338, height: 1652 });
  });
});
