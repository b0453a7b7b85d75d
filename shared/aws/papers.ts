import { createHash } from "node:crypto";
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { z } from "zod";
import { headerText } from "#shared/domain/intake/header-text.ts";
import { partsFolder } from "#shared/domain/intake/inbox-key.ts";
import type { Item, Source } from "#shared/domain/intake/item.ts";
import { SCAN_PROBE, SCAN_TAG } from "#shared/domain/intake/scan.ts";
import { alreadyThere, missing } from "./s3-errors.ts";

/** A version of an object in the inbox. `arrivedAt` is S3's own time. */
export const Version = z.object({ key: z.string(), versionId: z.string(), size: z.int(), arrivedAt: z.iso.datetime() });
export type Version = z.infer<typeof Version>;

type Headers = Record<string, string>;

/** Once something lies under the key, S3 takes nothing more: the address works once. */
const UPLOAD_HEADERS = { "if-none-match": "*" };

/** The papers as they came: in the inbox, and in quarantine once they were refused. */
export class Papers {
  readonly #s3: S3Client;
  readonly #buckets: { inbox: string; quarantine: string };

  constructor(s3: S3Client, env: { INBOX: string; QUARANTINE: string }) {
    this.#s3 = s3;
    this.#buckets = { inbox: env.INBOX, quarantine: env.QUARANTINE };
  }

  /** The versions that lie in the inbox: of one key, or with no key of all of it. Folders' markers and the scanner's probe are no papers. */
  async *versions(key?: string): AsyncGenerator<Version> {
    for await (const version of this.#versionsIn("inbox", key)) {
      // The first of the keys that begin so is the key itself.
      if (key !== undefined && version.key !== key) return;
      if (!(version.key.endsWith("/") && version.size === 0) && version.key !== SCAN_PROBE) yield version;
    }
  }

  /** The versions of all keys that begin so. */
  async *#versionsIn(bucket: Source["bucket"], prefix?: string): AsyncGenerator<Version> {
    let from: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
    while (from) {
      const page: ListObjectVersionsCommandOutput = await this.#s3.send(
        new ListObjectVersionsCommand({ Bucket: this.#buckets[bucket], Prefix: prefix, EncodingType: "url", ...from }),
      );
      const name = page.EncodingType === "url" ? decoded : (text: string) => text;
      for (const each of page.Versions ?? []) {
        const listed = Listing.parse(each);
        yield { ...listed, key: name(listed.key) };
      }
      from = page.IsTruncated
        ? { KeyMarker: page.NextKeyMarker && name(page.NextKeyMarker), VersionIdMarker: page.NextVersionIdMarker }
        : undefined;
    }
  }

  /** What the sender wrote beside a paper: S3's metadata, names in lower case, values decoded. */
  async metadata(source: Source): Promise<Record<string, string>> {
    const { Metadata } = await this.#s3.send(new HeadObjectCommand(this.#at(source)));
    return Object.fromEntries(
      Object.entries(Metadata ?? {}).map(([name, value]) => [name.toLowerCase(), headerText(value)]),
    );
  }

  /** The paper's bytes; nothing where they are gone. */
  async bytes(source: Source): Promise<Uint8Array | undefined> {
    try {
      const { Body } = await this.#s3.send(new GetObjectCommand(this.#at(source)));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (missing(error)) return undefined;
      throw error;
    }
  }

  /** The tag in which the malware scanner says what it found, empty as long as there is none; nothing where the paper is gone. */
  async scanTag(source: Source): Promise<string | undefined> {
    try {
      const { TagSet } = await this.#s3.send(new GetObjectTaggingCommand(this.#at(source)));
      return TagSet?.find(({ Key }) => Key === SCAN_TAG)?.Value ?? "";
    } catch (error) {
      if (missing(error)) return undefined;
      throw error;
    }
  }

  /**
   * Copies a paper into quarantine, under its id, once: who does it again, or at the same time, finds the first copy. What is gone can
   * only stay where it came in.
   */
  async quarantine(id: string, source: Source): Promise<Source> {
    if (source.bucket === "quarantine") return source;
    const at = { Bucket: this.#buckets.quarantine, Key: id };
    const CopySource = `${this.#buckets.inbox}/${encodeURIComponent(source.key)}?versionId=${source.versionId}`;
    const versionId = async () => {
      try {
        return (await this.#s3.send(new CopyObjectCommand({ ...at, CopySource, IfNoneMatch: "*" }))).VersionId;
      } catch (error) {
        if (!alreadyThere(error)) throw error;
        return (await this.#s3.send(new HeadObjectCommand(at))).VersionId;
      }
    };
    try {
      return { bucket: "quarantine", key: id, versionId: z.string().parse(await versionId()) };
    } catch (error) {
      if (missing(error)) return source;
      throw error;
    }
  }

  /** Puts a part of a paper into the inbox, once, and answers its version: who does it again, or at the same time, finds the first. */
  async putPart(key: string, bytes: Uint8Array): Promise<string> {
    try {
      const put = new PutObjectCommand({ Bucket: this.#buckets.inbox, Key: key, Body: bytes, IfNoneMatch: "*" });
      return z.string().parse((await this.#s3.send(put)).VersionId);
    } catch (error) {
      if (!alreadyThere(error)) throw error;
      for await (const { versionId } of this.versions(key)) return versionId;
      throw error;
    }
  }

  /** Whether a part of a paper lies in the inbox. */
  async hasParts(whole: string): Promise<boolean> {
    for await (const _part of this.#versionsIn("inbox", partsFolder(whole))) return true;
    return false;
  }

  /** Whether a paper lies in the inbox still. */
  async isInInbox({ key, versionId }: Pick<Item, "key" | "versionId">): Promise<boolean> {
    for await (const version of this.versions(key)) if (version.versionId === versionId) return true;
    return false;
  }

  /** How many versions lie in quarantine of a paper. */
  async inQuarantine(id: string): Promise<number> {
    let count = 0;
    for await (const _version of this.#versionsIn("quarantine", id)) count++;
    return count;
  }

  /** Deletes whatever lies in quarantine of a paper: no id begins with another. Answers how many versions that were. */
  async clearQuarantine(id: string): Promise<number> {
    let count = 0;
    for await (const { key, versionId } of this.#versionsIn("quarantine", id)) {
      await this.delete({ bucket: "quarantine", key, versionId });
      count++;
    }
    return count;
  }

  async delete(source: Source): Promise<void> {
    await this.#s3.send(new DeleteObjectCommand(this.#at(source)));
  }

  /** Where a file of so many bytes may be put under `key`, for `seconds`, if nothing lies there; with headers that go with it. */
  async upload(key: string, of: { bytes: number; seconds: number }): Promise<{ url: string; headers: Headers }> {
    const command = new PutObjectCommand({
      ...{ Bucket: this.#buckets.inbox, Key: key, ContentLength: of.bytes },
      IfNoneMatch: UPLOAD_HEADERS["if-none-match"],
    });
    const signableHeaders = new Set(["content-length", ...Object.keys(UPLOAD_HEADERS)]);
    const url = await getSignedUrl(this.#s3, command, { expiresIn: of.seconds, signableHeaders });
    return { url, headers: UPLOAD_HEADERS };
  }

  /** An address at which the paper can be had, for `seconds`: to be saved, whatever its sender says that it is. */
  async url(source: Source, seconds: number): Promise<string> {
    const saved = { ResponseContentType: "application/octet-stream", ResponseContentDisposition: "attachment" };
    return getSignedUrl(this.#s3, new GetObjectCommand({ ...this.#at(source), ...saved }), { expiresIn: seconds });
  }

  #at({ bucket, key, versionId }: Source) {
    return { Bucket: this.#buckets[bucket], Key: key, VersionId: versionId };
  }
}

/** The id of a paper from its arrival to its destruction: the same version of the same key is always the same paper. */
export function paperId(key: string, versionId: string): string {
  const hex = createHash("sha256").update(`${key}\0${versionId}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

/** S3 encodes the keys in a list when asked to, for XML cannot hold every character; it says whether it did. */
const decoded = (text: string) => decodeURIComponent(text.replaceAll("+", " "));

const Listing = z
  .object({ Key: z.string(), VersionId: z.string(), Size: z.number(), LastModified: z.date() })
  .transform((each) => ({
    key: each.Key,
    versionId: each.VersionId,
    size: each.Size,
    arrivedAt: each.LastModified.toISOString(),
  }));
