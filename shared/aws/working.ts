import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { z } from "zod";
import { type Chunk, chunks } from "#shared/domain/intake/chunks.ts";
import { Page } from "#shared/domain/intake/page.ts";

/** One reading of a paper, whole: `rev` tells it from an earlier one, `pages` and `size` say into which chunks it is cut. */
export interface ReadingRun {
  id: string;
  rev: number;
  pages: number;
  size: number;
}

type Run = Pick<ReadingRun, "id" | "rev">;

/** What was read of the papers that are still on their way, chunk by chunk. */
export class Working {
  readonly #s3: S3Client;
  readonly #bucket: string;

  constructor(s3: S3Client, env: { WORKING: string }) {
    this.#s3 = s3;
    this.#bucket = env.WORKING;
  }

  async put(run: ReadingRun, chunk: Chunk, pages: Page[]): Promise<void> {
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
  async has(run: ReadingRun, chunk: Chunk): Promise<boolean> {
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
    wanted: Chunk = { from: 1, to: Number.POSITIVE_INFINITY },
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

  async #get(key: string): Promise<Page[]> {
    const { Body } = await this.#s3.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }));
    return z.array(Page).parse(JSON.parse((await Body?.transformToString()) ?? ""));
  }
}

/** The pictures of pages that a person looks at to decide, each under the reading that made it. */
export class Viewing {
  readonly #s3: S3Client;
  readonly #bucket: string;

  constructor(s3: S3Client, env: { VIEWING: string }) {
    this.#s3 = s3;
    this.#bucket = env.VIEWING;
  }

  async put(run: Run, page: number, picture: Uint8Array): Promise<void> {
    await this.#s3.send(
      new PutObjectCommand({
        Bucket: this.#bucket,
        Key: pictureKey(run, page),
        Body: picture,
        ContentType: "image/jpeg",
      }),
    );
  }

  /** Where the picture of a page can be seen, for `seconds`. */
  async url(run: Run, page: number, seconds: number): Promise<string> {
    const command = new GetObjectCommand({ Bucket: this.#bucket, Key: pictureKey(run, page) });
    return getSignedUrl(this.#s3, command, { expiresIn: seconds });
  }

  async clear({ id, rev }: Run): Promise<void> {
    await clear(this.#s3, this.#bucket, `intake/${id}/`, rev);
  }
}

const padded = (page: number) => String(page).padStart(6, "0");
const keyOf = (run: ReadingRun, chunk: Chunk) => `${run.id}/${run.rev}/${padded(chunk.from)}-${padded(chunk.to)}.json`;
const chunkOf = (key: string): Chunk => {
  const [from, to] = key.slice(key.lastIndexOf("/") + 1).split(/[-.]/);
  return { from: Number(from), to: Number(to) };
};
const overlap = (a: Chunk, b: Chunk) => a.from <= b.to && b.from <= a.to;
const pictureKey = ({ id, rev }: Run, page: number) => `intake/${id}/${rev}/${padded(page)}.jpg`;
/** Which reading wrote a key under a paper's prefix. */
const revOf = (key: string, prefix: string) => Number(key.slice(prefix.length).split("/")[0]);

async function list(s3: S3Client, bucket: string, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  let from: string | undefined;
  do {
    const page = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: from }));
    keys.push(...(page.Contents ?? []).flatMap((each) => each.Key ?? []));
    from = page.NextContinuationToken;
  } while (from);
  return keys;
}

async function clear(s3: S3Client, bucket: string, prefix: string, upTo: number): Promise<void> {
  const keys = (await list(s3, bucket, prefix)).filter((key) => revOf(key, prefix) <= upTo);
  for (let start = 0; start < keys.length; start += 1000) {
    const Objects = keys.slice(start, start + 1000).map((Key) => ({ Key }));
    const { Errors } = await s3.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }));
    if (Errors?.length) throw new Error(`${Errors.length} objects could not be deleted: ${Errors[0]?.Code}`);
  }
}
