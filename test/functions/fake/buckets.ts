import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectLegalHoldCommand,
  GetObjectRetentionCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectLegalHoldCommand,
  PutObjectRetentionCommand,
  S3Client,
  S3ServiceException,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";
import { order } from "./expressions.ts";

interface Version {
  key: string;
  versionId: string;
  body: Uint8Array;
  metadata: Record<string, string>;
  tags: Record<string, string>;
  at: Date;
  lockedUntil?: Date | undefined;
  mode?: "GOVERNANCE" | "COMPLIANCE";
  legalHold?: "ON" | "OFF";
  replication?: "PENDING" | "COMPLETED" | "REPLICA";
}

/** S3 in memory, every bucket with versions, as far as the archive uses it, behind every client of this test file. */
export class Buckets {
  /** How many parts have been uploaded, of objects that come in several. */
  get parts(): number {
    return this.#uploads.parts;
  }
  readonly #uploads = new Uploads();
  readonly #versions = new Map<string, Version[]>();
  readonly #now: () => string;
  readonly #tells: (bucket: string, key: string) => void;
  #count = 0;
  /** While it is on, nothing is copied off site. */
  lags = false;
  /** The buckets of which nothing is let be read. */
  readonly forbidden = new Set<string>();

  /** `tells` hears of what the archive itself puts, as S3's events tell it. */
  constructor(
    now: () => string,
    called: (act: () => unknown) => unknown,
    tells: (bucket: string, key: string) => void,
  ) {
    this.#now = now;
    this.#tells = tells;
    const fake = mockClient(S3Client);
    fake.on(PutObjectCommand).callsFake((input) => called(() => this.#put(input)));
    fake.on(GetObjectCommand).callsFake((input) =>
      called(() => {
        if (this.forbidden.has(input.Bucket)) throw failure("AccessDenied");
        return { Body: bodyOf(this.#get(input).body) };
      }),
    );
    fake
      .on(GetObjectTaggingCommand)
      .callsFake((input) =>
        called(() => ({ TagSet: Object.entries(this.#get(input).tags).map(([Key, Value]) => ({ Key, Value })) })),
      );
    fake.on(CreateMultipartUploadCommand).callsFake(() => called(() => this.#uploads.begin()));
    fake.on(UploadPartCommand).callsFake((part) => called(() => this.#uploads.add(part)));
    fake
      .on(CompleteMultipartUploadCommand)
      .callsFake(({ UploadId, ...object }) =>
        called(() => this.#put({ ...object, Body: this.#uploads.end(UploadId) })),
      );
    fake.on(AbortMultipartUploadCommand).callsFake(({ UploadId }) => called(() => void this.#uploads.end(UploadId)));
    fake.on(HeadObjectCommand).callsFake((input) => called(() => this.#head(input)));
    fake.on(CopyObjectCommand).callsFake((input) => called(() => this.#copy(input)));
    fake.on(DeleteObjectCommand).callsFake((input, clientOf) => {
      // Which client it was, is to be known at once: asked later, it is that of a later call.
      const client = clientOf();
      return called(() => this.#delete(input, client));
    });
    fake.on(DeleteObjectsCommand).callsFake(({ Bucket, Delete }) =>
      called(() => {
        for (const { Key } of Delete.Objects) this.delete(Bucket, Key);
        return {};
      }),
    );
    fake.on(ListObjectVersionsCommand).callsFake(({ Bucket, Prefix, EncodingType }) =>
      called(() => ({
        ...{ EncodingType, IsTruncated: false },
        Versions: this.of(Bucket, Prefix).map(({ key, versionId, body, at }) => ({
          Key: EncodingType === "url" ? encodeURIComponent(key) : key,
          VersionId: versionId,
          Size: body.length,
          LastModified: at,
        })),
      })),
    );
    fake.on(ListObjectsV2Command).callsFake(({ Bucket, Prefix }) =>
      called(() => ({
        Contents: [...new Set(this.of(Bucket, Prefix).map(({ key }) => key))].map((Key) => ({ Key })),
      })),
    );
    fake.on(GetObjectLegalHoldCommand).callsFake((input) =>
      called(() => {
        const { legalHold } = this.#get(input);
        if (!legalHold) throw failure("NoSuchObjectLockConfiguration");
        return { LegalHold: { Status: legalHold } };
      }),
    );
    fake.on(PutObjectLegalHoldCommand).callsFake((input) =>
      called(() => {
        this.#get(input).legalHold = input.LegalHold.Status;
        return {};
      }),
    );
    fake.on(GetObjectRetentionCommand).callsFake((input) =>
      called(() => {
        const { lockedUntil } = this.#get(input);
        if (!lockedUntil) throw failure("NoSuchObjectLockConfiguration");
        return { Retention: { Mode: "GOVERNANCE", RetainUntilDate: lockedUntil } };
      }),
    );
    fake.on(PutObjectRetentionCommand).callsFake((input) =>
      called(() => {
        const version = this.#get(input);
        const until: Date = input.Retention.RetainUntilDate;
        if (version.lockedUntil && until < version.lockedUntil) throw failure("AccessDenied");
        version.lockedUntil = until;
        return {};
      }),
    );
  }

  get names(): string[] {
    return [...this.#versions.keys()];
  }

  /** The versions under a prefix: by key, and of one key the newest first. */
  of(bucket: string, prefix = ""): Version[] {
    const versions = this.#bucket(bucket).filter(({ key }) => key.startsWith(prefix));
    return versions.reverse().sort((a, b) => order(a.key, b.key));
  }

  put(bucket: string, key: string, body: Uint8Array, metadata: Record<string, string> = {}): string {
    const versionId = `v${++this.#count}`;
    this.#versions.set(bucket, [
      ...this.#bucket(bucket),
      { key, versionId, body, metadata, tags: {}, at: new Date(this.#now()) },
    ]);
    return versionId;
  }

  /** Copies off site what is not there yet, as the vault's replication does in its own time; the copies have version ids of their own. */
  replicate(): void {
    for (const version of this.#bucket("vault").filter(({ replication }) => replication === "PENDING")) {
      version.replication = "COMPLETED";
      const { metadata: _, ...copy } = version;
      this.restore("replica", { ...copy, metadata: {}, versionId: `r${version.versionId}`, replication: "REPLICA" });
    }
  }

  /** A lock of another kind comes onto every version of a key. */
  lock(bucket: string, key: string, lock: Pick<Version, "mode" | "legalHold" | "lockedUntil">): void {
    for (const version of this.of(bucket, key)) Object.assign(version, lock);
  }

  tag(bucket: string, key: string, versionId: string, tags: Record<string, string>): void {
    this.#get({ Bucket: bucket, Key: key, VersionId: versionId }).tags = tags;
  }

  /** Gives back a version that was deleted. */
  restore(bucket: string, version: Version): void {
    this.#versions.set(bucket, [...this.#bucket(bucket), version]);
  }

  delete(bucket: string, key: string, versionId?: string): object {
    const stays = (each: Version) => each.key !== key || (versionId !== undefined && each.versionId !== versionId);
    this.#versions.set(bucket, this.#bucket(bucket).filter(stays));
    return {};
  }

  /** Deletes a version as S3 does: where it is kept, through the roles alone that may, and not while a lock holds it. */
  async #delete(
    { Bucket, Key, VersionId, BypassGovernanceRetention: bypass = false }: Deleting,
    client: { config: { credentials: () => Promise<{ accessKeyId: string }> } },
  ): Promise<object> {
    if (Bucket === "vault" || Bucket === "replica") {
      const { accessKeyId } = await client.config.credentials();
      const side = Bucket === "vault" ? "" : "-offsite";
      const early = accessKeyId.startsWith(`role/erase-early${side} application=`);
      if (accessKeyId !== `role/erase${side}` && !early) throw failure("AccessDenied");
      if (bypass && !early) throw failure("AccessDenied");
    }
    const version = this.of(Bucket, Key).find((each) => each.key === Key && each.versionId === VersionId);
    const holds = version?.lockedUntil !== undefined && version.lockedUntil > new Date(this.#now());
    if (version?.legalHold === "ON" || (holds && (version.mode === "COMPLIANCE" || !bypass)))
      throw failure("AccessDenied");
    return this.delete(Bucket, Key, VersionId);
  }

  #bucket(name: string): Version[] {
    return [...(this.#versions.get(name) ?? [])];
  }

  #get({ Bucket, Key, VersionId }: { Bucket: string; Key: string; VersionId?: string }): Version {
    const [newest, ...older] = this.of(Bucket, Key).filter(({ key }) => key === Key);
    const found = VersionId === undefined ? newest : [newest, ...older].find((each) => each?.versionId === VersionId);
    if (!found) throw failure(VersionId === undefined ? "NoSuchKey" : "NoSuchVersion");
    return found;
  }

  #put({ Bucket, Key, Body, IfNoneMatch, ObjectLockRetainUntilDate }: Putting) {
    if (IfNoneMatch === "*") this.#onlyFirst(Bucket, Key);
    const VersionId = this.put(Bucket, Key, typeof Body === "string" ? Buffer.from(Body) : Body);
    const version = this.#get({ Bucket, Key, VersionId });
    version.lockedUntil = ObjectLockRetainUntilDate;
    if (Bucket === "vault") version.replication = "PENDING";
    if (!this.lags) this.replicate();
    this.#tells(Bucket, Key);
    return { VersionId };
  }

  #onlyFirst(bucket: string, key: string): void {
    if (this.of(bucket, key).some((each) => each.key === key)) throw failure("PreconditionFailed");
  }

  #head(input: { Bucket: string; Key: string; VersionId?: string }) {
    const { metadata, versionId, lockedUntil, mode = "GOVERNANCE", legalHold, replication } = this.#get(input);
    return {
      ...{ Metadata: metadata, VersionId: versionId, ReplicationStatus: replication },
      ...(lockedUntil && { ObjectLockRetainUntilDate: lockedUntil, ObjectLockMode: mode }),
      ObjectLockLegalHoldStatus: legalHold,
    };
  }

  #copy({ Bucket, Key, CopySource, IfNoneMatch }: Copying) {
    if (IfNoneMatch === "*") this.#onlyFirst(Bucket, Key);
    const [, from = "", key = "", versionId = ""] = /^([^/]+)\/(.+)\?versionId=(.+)$/.exec(CopySource) ?? [];
    const source = this.#get({ Bucket: from, Key: decodeURIComponent(key), VersionId: versionId });
    return { VersionId: this.put(Bucket, Key, source.body, source.metadata) };
  }
}

/** What is uploaded in parts; it is no object before it is whole. */
class Uploads {
  parts = 0;
  readonly #begun = new Map<string, Map<number, Uint8Array>>();

  begin(): { UploadId: string } {
    const UploadId = `u${this.#begun.size + 1}`;
    this.#begun.set(UploadId, new Map());
    return { UploadId };
  }

  add({ UploadId, PartNumber, Body }: { UploadId: string; PartNumber: number; Body: Uint8Array }): { ETag: string } {
    this.parts++;
    this.#begun.get(UploadId)?.set(PartNumber, Body);
    return { ETag: String(PartNumber) };
  }

  end(id: string): Uint8Array {
    const parts = [...(this.#begun.get(id) ?? [])].sort(([a], [b]) => a - b).map(([, part]) => part);
    this.#begun.delete(id);
    return Buffer.concat(parts);
  }
}

interface Deleting {
  Bucket: string;
  Key: string;
  VersionId: string;
  BypassGovernanceRetention?: boolean;
}

interface Copying {
  Bucket: string;
  Key: string;
  CopySource: string;
  IfNoneMatch?: string;
}

interface Putting {
  Bucket: string;
  Key: string;
  Body: Uint8Array | string;
  IfNoneMatch?: string;
  ObjectLockRetainUntilDate?: Date;
}

const bodyOf = (bytes: Uint8Array) => ({
  transformToByteArray: async () => Uint8Array.from(bytes),
  transformToString: async () => Buffer.from(bytes).toString(),
});

const failure = (name: string) => new S3ServiceException({ name, message: name, $fault: "client", $metadata: {} });
