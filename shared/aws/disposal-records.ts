import { createHash } from "node:crypto";
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { z } from "zod";
import { alreadyThere, missing } from "./s3-errors.ts";

/** The two forms of a certificate. */
type Form = "json" | "pdf";

const TYPES: { readonly [form in Form]: string } = { json: "application/json", pdf: "application/pdf" };

/** Where one of them lies, and by what it is known to be whole. */
export interface Kept {
  key: string;
  versionId: string;
  /** SHA-256, in hex. */
  digest: string;
}

const Put = z.object({ VersionId: z.string() });

/**
 * What is kept of an application: its certificate, once; and the print of a content, by the digest of that, for a certificate that is made again
 * after a crash may say it otherwise than the print that was kept before.
 */
export type DisposalRecord = { form: "json" } | { form: "pdf"; content: string };

/** AF-37. The certificates of destruction: each put once, and locked by its bucket for as long as the regulation has disposal records kept. */
export class DisposalRecords {
  readonly #s3: S3Client;
  readonly #bucket: string;

  constructor(s3: S3Client, env: { DISPOSAL_RECORDS: string }) {
    this.#s3 = s3;
    this.#bucket = env.DISPOSAL_RECORDS;
  }

  /** Puts a record of an application. What was put before a crash is taken up as it is. */
  async keep(application: string, record: DisposalRecord, bytes: Uint8Array): Promise<Kept> {
    const at = { Bucket: this.#bucket, Key: keyOf(application, record) };
    try {
      const put = await this.#s3.send(
        new PutObjectCommand({
          ...at,
          ...{ Body: bytes, IfNoneMatch: "*", ContentType: TYPES[record.form], ChecksumAlgorithm: "SHA256" },
        }),
      );
      return { key: at.Key, versionId: Put.parse(put).VersionId, digest: digestOf(bytes) };
    } catch (error) {
      if (!alreadyThere(error)) throw error;
      const kept = await this.find(application, record);
      if (!kept) throw error;
      return kept;
    }
  }

  /** What was put before; nothing where it was not. */
  async find(application: string, record: DisposalRecord): Promise<Kept | undefined> {
    const at = { Bucket: this.#bucket, Key: keyOf(application, record) };
    try {
      const { VersionId: versionId } = Put.parse(await this.#s3.send(new HeadObjectCommand(at)));
      return { key: at.Key, versionId, digest: digestOf(await this.read({ key: at.Key, versionId })) };
    } catch (error) {
      if (missing(error)) return undefined;
      throw error;
    }
  }

  async read({ key, versionId }: Pick<Kept, "key" | "versionId">): Promise<Uint8Array> {
    const { Body } = await this.#s3.send(
      new GetObjectCommand({ Bucket: this.#bucket, Key: key, VersionId: versionId }),
    );
    return z.instanceof(Uint8Array).parse(await Body?.transformToByteArray());
  }

  /** Where a form can be fetched under a name of a person's liking, for `seconds`. */
  async url({ key, versionId }: Kept, name: string, seconds: number): Promise<string> {
    const command = new GetObjectCommand({
      ...{ Bucket: this.#bucket, Key: key, VersionId: versionId },
      ...{ ResponseContentDisposition: `attachment; filename="${name}"`, ResponseCacheControl: "no-store" },
    });
    return getSignedUrl(this.#s3, command, { expiresIn: seconds });
  }
}

const keyOf = (application: string, record: DisposalRecord) =>
  `certificates/${application}/${record.form === "json" ? "certificate.json" : `certificate-${record.content}.pdf`}`;
const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
