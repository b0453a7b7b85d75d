import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { listOf } from "#shared/domain/disposal/proposing.ts";

export const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** The one way to write something as JSON (RFC 8785): the same content has the same bytes, and so the same digest and signature. */
export function canonicalBytes(content: object): Uint8Array {
  const text = canonicalize(content);
  if (text === undefined) throw new TypeError("there is no JSON of it");
  return Buffer.from(text);
}

/** AF-33. By what a list of files is known to be the one that was approved. */
export const listDigest = (numbers: readonly string[]): string => sha256(listOf(numbers));
