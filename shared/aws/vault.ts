import {
  GetObjectCommand,
  GetObjectLegalHoldCommand,
  GetObjectRetentionCommand,
  HeadObjectCommand,
  PutObjectCommand,
  PutObjectLegalHoldCommand,
  PutObjectRetentionCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { z } from "zod";
import { alreadyThere, missing, neverLocked } from "./s3-errors.ts";
import { seal, unseal } from "./seal.ts";

/** A sealed object in the vault, by version. */
export interface Place {
  key: string;
  versionId: string;
}

/** Where a part lies, and until when it is locked there. */
export interface Locked {
  place: Place;
  lockedUntil: string;
}

/** What the vault keeps of a document: the paper itself, and what was read of it. */
export type Part = "documents" | "recognised";
/** Under which key a part of a paper is kept, here and off site. */
export const keptUnder = (part: Part, paper: string): string => `${part}/${paper}`;

const Found = z.object({ VersionId: z.string(), ObjectLockRetainUntilDate: z.date() });
const Retained = z.object({ RetainUntilDate: z.date() });

/** AF-16, AF-27. The vault: every object in it is sealed under its document's own key, put once, and locked (GOVERNANCE). */
export class Vault {
  readonly #s3: S3Client;
  readonly #bucket: string;

  constructor(s3: S3Client, env: { VAULT: string }) {
    this.#s3 = s3;
    this.#bucket = env.VAULT;
  }

  /**
   * Seals and puts one part of a document, locked until an instant. What was put before a crash is found and kept, under the lock
   * that it has: the caller reads it back either way.
   */
  async keep(
    part: Part,
    document: { id: string; key: Uint8Array; class: string },
    plain: Uint8Array,
    lockedUntil: string,
  ): Promise<Locked> {
    const Key = keptUnder(part, document.id);
    try {
      const { VersionId } = await this.#s3.send(
        new PutObjectCommand({
          Bucket: this.#bucket,
          Key,
          Body: await seal(document.id, document.key, plain),
          IfNoneMatch: "*",
          ChecksumAlgorithm: "SHA256",
          ContentType: "application/octet-stream",
          Tagging: new URLSearchParams({ class: document.class }).toString(),
          ObjectLockMode: "GOVERNANCE",
          ObjectLockRetainUntilDate: new Date(lockedUntil),
        }),
      );
      return { place: { key: Key, versionId: z.string().parse(VersionId) }, lockedUntil };
    } catch (error) {
      if (!alreadyThere(error)) throw error;
      const found = Found.parse(await this.#s3.send(new HeadObjectCommand({ Bucket: this.#bucket, Key })));
      return {
        place: { key: Key, versionId: found.VersionId },
        lockedUntil: found.ObjectLockRetainUntilDate.toISOString(),
      };
    }
  }

  async open(document: { id: string; key: Uint8Array }, place: Place): Promise<Uint8Array> {
    const { Body } = await this.#s3.send(
      new GetObjectCommand({ Bucket: this.#bucket, Key: place.key, VersionId: place.versionId }),
    );
    return unseal(document.id, document.key, z.instanceof(Uint8Array).parse(await Body?.transformToByteArray()));
  }

  /** Moves the lock of an object on to an instant, unless it holds as long already, and tells until when it holds. */
  async lockUntil(place: Place, until: string): Promise<string> {
    const at = { Bucket: this.#bucket, Key: place.key, VersionId: place.versionId };
    const { Retention } = await this.#s3.send(new GetObjectRetentionCommand(at));
    const held = Retained.parse(Retention).RetainUntilDate.toISOString();
    if (held >= until) return held;
    const later = { Mode: "GOVERNANCE" as const, RetainUntilDate: new Date(until) };
    await this.#s3.send(new PutObjectRetentionCommand({ ...at, Retention: later }));
    return until;
  }

  /** AF-32. Puts an object under legal hold or lifts it, unless it stands so already. Tells whether the object is there at all. */
  async hold(place: Place, on: boolean): Promise<boolean> {
    const at = { Bucket: this.#bucket, Key: place.key, VersionId: place.versionId };
    try {
      if ((await this.#isHeld(at)) !== on) {
        const LegalHold = { Status: on ? ("ON" as const) : ("OFF" as const) };
        await this.#s3.send(new PutObjectLegalHoldCommand({ ...at, LegalHold }));
      }
      return true;
    } catch (error) {
      if (!missing(error)) throw error;
      return false;
    }
  }

  async #isHeld(at: { Bucket: string; Key: string; VersionId: string }): Promise<boolean> {
    try {
      const { LegalHold } = await this.#s3.send(new GetObjectLegalHoldCommand(at));
      return LegalHold?.Status === "ON";
    } catch (error) {
      if (!neverLocked(error)) throw error;
      return false;
    }
  }
}
