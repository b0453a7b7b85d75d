import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import type { Version } from "#shared/domain/disposal/listed-file.ts";
import { s3, s3As } from "./clients.ts";
import { missing } from "./s3-errors.ts";
import { keptUnder, type Part } from "./vault.ts";

/** Where the archive is kept: in the vault, and off site. */
export interface Side {
  bucket: string;
  s3: S3Client;
}
export interface Sides {
  here: Side;
  offsite: Side;
}

/** Both sides, as a function is told of them. */
export const sidesOf = (env: { VAULT: string; REPLICA: string; OFFSITE_REGION: string }): Sides => ({
  here: { bucket: env.VAULT, s3: s3() },
  offsite: { bucket: env.REPLICA, s3: s3As({ region: env.OFFSITE_REGION }) },
});

export const sideOf = ({ here, offsite }: Sides, bucket: string): Side => (bucket === here.bucket ? here : offsite);

const PARTS = ["documents", "recognised"] as const satisfies Part[];

/** Why a version cannot be deleted. */
export type Lock = "GOVERNANCE" | "COMPLIANCE" | "legal hold";

/** What the vault and its copy off site keep of papers, version by version: who sees it here can change nothing of it. */
export class KeptVersions {
  readonly #sides: Sides;

  constructor(sides: Sides) {
    this.#sides = sides;
  }

  /** Every version and every delete marker of a paper, here and off site. */
  async of(paper: string): Promise<Version[]> {
    const { here, offsite } = this.#sides;
    const all = [here, offsite].flatMap((side) => PARTS.map((part) => versionsOf(side, keptUnder(part, paper))));
    return (await Promise.all(all)).flat();
  }

  /** Whether all of some versions are a paper's. */
  areOf(paper: string, versions: readonly Version[]): boolean {
    return versions.every(({ key }) => PARTS.some((part) => key === keptUnder(part, paper)));
  }

  /** Those of some versions that lie here. */
  here(versions: readonly Version[]): Version[] {
    return versions.filter(({ bucket }) => bucket === this.#sides.here.bucket);
  }

  /** Whether nothing of these is still to be copied off site: else it would appear there once all is deleted. */
  async isCopied(versions: readonly Version[]): Promise<boolean> {
    const states = await Promise.all(this.here(versions).map((version) => this.#head(version)));
    return states.every((state) => state?.ReplicationStatus !== "PENDING");
  }

  /** What keeps a version from being deleted; nothing where that is no lock. */
  async lockOf(version: Version, now: string): Promise<Lock | undefined> {
    const head = await this.#head(version);
    if (head?.ObjectLockLegalHoldStatus === "ON") return "legal hold";
    const locked = head?.ObjectLockRetainUntilDate !== undefined && head.ObjectLockRetainUntilDate.toISOString() > now;
    return locked ? head.ObjectLockMode : undefined;
  }

  /** Tries to read a version. What was answered: `readable` where it was anything of it. */
  async tryToRead({ bucket, key, versionId }: Version): Promise<{ answer: string; readable: boolean }> {
    try {
      const read = new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId, Range: "bytes=0-0" });
      const { Body } = await sideOf(this.#sides, bucket).s3.send(read);
      await Body?.transformToByteArray();
      return { answer: "read", readable: true };
    } catch (error) {
      // A delete marker is none to be read; its listing shows it. Who is refused has not seen that anything is gone: that is no answer.
      if (!(error instanceof S3ServiceException) || !NOTHING_THERE.has(error.name)) throw error;
      return { answer: error.name, readable: false };
    }
  }

  async #head({ bucket, key, versionId }: Version) {
    try {
      const head = new HeadObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId });
      return await sideOf(this.#sides, bucket).s3.send(head);
    } catch (error) {
      const marker = error instanceof S3ServiceException && error.name === "MethodNotAllowed";
      if (marker || missing(error)) return undefined;
      throw error;
    }
  }
}

/** What S3 answers, to whoever may list the bucket, where there is nothing to read. */
const NOTHING_THERE = new Set(["NoSuchVersion", "NoSuchKey", "NotFound", "MethodNotAllowed"]);

/** Every version and every delete marker under exactly this key. */
async function versionsOf({ bucket, s3: client }: Side, key: string): Promise<Version[]> {
  const versions: Version[] = [];
  let from: Pick<ListObjectVersionsCommandOutput, "NextKeyMarker" | "NextVersionIdMarker"> | undefined = {};
  while (from) {
    const { NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = from;
    const page: ListObjectVersionsCommandOutput = await client.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key, KeyMarker, VersionIdMarker }),
    );
    for (const { Key, VersionId } of [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])])
      if (Key === key && VersionId !== undefined) versions.push({ bucket, key, versionId: VersionId });
    from = page.IsTruncated ? page : undefined;
  }
  return versions;
}
