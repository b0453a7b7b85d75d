import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { z } from "zod";
import { chunks } from "#shared/domain/intake/chunks.ts";
import { Page, type PageRange } from "#shared/domain/reading/page.ts";
import { clear, list, padded, type Run, remove, revOf } from "./objects.ts";

/** One reading of a paper, whole: `pages` and `size` say into which chunks it is cut. */
export interface ReadingRun extends Run {
  pages: number;
  size: number;
}

/** What was read of the papers that are still on their way, chunk by chunk. */
export class Working {
  readonly #s3: S3Client;
  readonly #bucket: string;

  constructor(s3: S3Client, env: { WORKING: string }) {
    this.#s3 = s3;
    this.#bucket = env.WORKING;
  }

  async put(run: ReadingRun, chunk: PageRange, pages: Page[]): Promise<void> {
    await this.#s3.send(
      new PutObjectCommand({
        Bucket: this.#bucket,
        Key: keyOf(run, chunk),
        Body: JSON.stringify(pages),
        ContentType: "application/json",
      }),
    );
  }

  /** Whether a chunk was read already, in this reading. */
  async has(run: ReadingRun, chunk: PageRange): Promise<boolean> {
    return (await list(this.#s3, this.#bucket, keyOf(run, chunk))).length > 0;
  }

  /** All pages in order, once every chunk has been read; nothing before. */
  async whole(run: ReadingRun): Promise<Page[] | undefined> {
    const wanted = chunks(run.pages, run.size).map((chunk) => keyOf(run, chunk));
    const there = new Set(await list(this.#s3, this.#bucket, `${run.id}/${run.rev}/`));
    if (!wanted.every((key) => there.has(key))) return undefined;
    return (await Promise.all(wanted.map((key) => this.#get(key)))).flat();
  }

  /** The latest reading of a paper: its `rev`, and its pages, or those of them that are `wanted`; none where it was never read. */
  async latest(
    id: string,
    wanted: PageRange = { from: 1, to: Number.POSITIVE_INFINITY },
  ): Promise<{ rev: number; pages: Page[] }> {
    const keys = await list(this.#s3, this.#bucket, `${id}/`);
    const rev = Math.max(0, ...keys.map((key) => revOf(key, `${id}/`)));
    const there = keys.filter((key) => key.startsWith(`${id}/${rev}/`) && overlap(chunkOf(key), wanted));
    const pages = (await Promise.all(there.map((key) => this.#get(key)))).flat();
    return { rev, pages: pages.filter(({ number }) => number >= wanted.from && number <= wanted.to) };
  }

  /** Clears the readings that a paper has behind it at `rev`: one that has begun since, as it was taken up again, stays. */
  async clear({ id, rev }: Run): Promise<void> {
    await clear(this.#s3, this.#bucket, `${id}/`, rev);
  }

  /** What is there of a paper's readings, by key. */
  async keysOf(id: string): Promise<string[]> {
    return list(this.#s3, this.#bucket, `${id}/`);
  }

  /** Takes away what lies under these keys. */
  async erase(keys: readonly string[]): Promise<void> {
    await remove(this.#s3, this.#bucket, keys);
  }

  async #get(key: string): Promise<Page[]> {
    const { Body } = await this.#s3.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }));
    return z.array(Page).parse(JSON.parse((await Body?.transformToString()) ?? ""));
  }
}

const keyOf = (run: ReadingRun, chunk: PageRange) =>
  `${run.id}/${run.rev}/${padded(chunk.from)}-${padded(chunk.to)}.json`;
const chunkOf = (key: string): PageRange => {
  const [from, to] = key.slice(key.lastIndexOf("/") + 1).split(/[-.]/);
  return { from: Number(from), to: Number(to) };
};
const overlap = (a: PageRange, b: PageRange) => a.from <= b.to && b.from <= a.to;
