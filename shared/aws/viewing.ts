import { Readable } from "node:stream";
import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { z } from "zod";
import type { Copy } from "#shared/domain/access/copy.ts";
import { portions } from "#shared/domain/portions.ts";
import { clear, list, padded, type Run, remove } from "./objects.ts";

/** A copy, as far as it is known where it lies. */
export type CopyPlace = Pick<Copy, "request" | "paper" | "copy">;

/** What a browser is told of a copy: to show it, and to keep nothing of it. */
const SHOWN_ONCE = { ResponseContentDisposition: "inline", ResponseCacheControl: "no-store" };

/** How many pages are fetched at a time. */
const AT_ONCE = 8;

/**
 * What people look at: the pictures of pages, each under the reading that made it, by which they decide on a paper; and the copies of
 * files, each under its paper and the request that was granted.
 */
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

  /** The pictures of a paper's pages that are there, by key. */
  async picturesOf(id: string): Promise<string[]> {
    return list(this.#s3, this.#bucket, `intake/${id}/`);
  }

  /** What is there of copies of a paper, under whatever request, by key: the bucket keeps it for a day. */
  async copiesOf(paper: string): Promise<string[]> {
    return list(this.#s3, this.#bucket, `grants/${paper}/`);
  }

  /** Takes away what lies under these keys. */
  async erase(keys: readonly string[]): Promise<void> {
    await remove(this.#s3, this.#bucket, keys);
  }

  async putPage(copy: CopyPlace, page: number, jpeg: Uint8Array): Promise<void> {
    const object = { Bucket: this.#bucket, Key: pageKey(copy, page), Body: jpeg, ContentType: "image/jpeg" };
    await this.#s3.send(new PutObjectCommand(object));
  }

  /** Some pages of a copy in order, each once it is asked for or a little before. */
  async *pages(copy: CopyPlace, numbers: readonly number[]): AsyncGenerator<Uint8Array> {
    for (const some of portions(numbers, AT_ONCE))
      yield* await Promise.all(some.map((page) => this.#get(pageKey(copy, page))));
  }

  /** Puts the bound copy, piece by piece: it need not fit into memory. What is cut off on the way is not there at all. */
  async putPdf(copy: CopyPlace, pieces: AsyncIterable<Uint8Array>): Promise<void> {
    const Body = Readable.from(pieces, { objectMode: false });
    const object = { Bucket: this.#bucket, Key: pdfKey(copy), Body, ContentType: "application/pdf" };
    await new Upload({ client: this.#s3, params: object }).done();
  }

  /** Where a page of a copy can be seen, for `seconds`; the bucket lets no address be older than five minutes. */
  async pageUrl(copy: CopyPlace, page: number, seconds: number): Promise<string> {
    return this.#shown(pageKey(copy, page), seconds);
  }

  /** The same of the bound copy. */
  async pdfUrl(copy: CopyPlace, seconds: number): Promise<string> {
    return this.#shown(pdfKey(copy), seconds);
  }

  /** Takes away what was made of a copy: with it end the addresses that were given out. */
  async discard(copy: CopyPlace): Promise<void> {
    await remove(this.#s3, this.#bucket, await list(this.#s3, this.#bucket, folder(copy)));
  }

  async #get(Key: string): Promise<Uint8Array> {
    const { Body } = await this.#s3.send(new GetObjectCommand({ Bucket: this.#bucket, Key }));
    return z.instanceof(Uint8Array).parse(await Body?.transformToByteArray());
  }

  #shown(Key: string, expiresIn: number): Promise<string> {
    return getSignedUrl(this.#s3, new GetObjectCommand({ Bucket: this.#bucket, Key, ...SHOWN_ONCE }), { expiresIn });
  }
}

const pictureKey = ({ id, rev }: Run, page: number) => `intake/${id}/${rev}/${padded(page)}.jpg`;

/** By its paper first, so that what is destroyed is found without going through the copies of all others. */
const folder = ({ request, paper, copy }: CopyPlace) => `grants/${paper}/${request}/${copy}/`;
const pageKey = (copy: CopyPlace, page: number) => `${folder(copy)}page/${padded(page)}.jpg`;
const pdfKey = (copy: CopyPlace) => `${folder(copy)}copy.pdf`;
