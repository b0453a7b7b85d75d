import { createPublicKey, verify } from "node:crypto";
import { DisposalCertificate } from "#shared/domain/disposal/certificate.ts";
import { canonicalBytes, listDigest, sha256 } from "./bytes.ts";

/** A certificate as it is handed over: three files, and the key that is told by another way. */
export interface HandedOver {
  json: Uint8Array;
  signature: Uint8Array;
  pdf: Uint8Array;
  /** In PEM. */
  publicKey: string;
}

/** What can be wrong with it. */
export type Fault = "signature" | "json" | "pdf" | "list";

export interface Checked {
  /** Nothing where the JSON is no certificate. */
  certificate: DisposalCertificate | undefined;
  /** What the foot of every printed page says. */
  content: string | undefined;
  faults: Fault[];
}

/** Whether a certificate is what the archive signed, and its list is the one that was approved. Nothing but its files is needed. */
export function check({ json, signature, pdf, publicKey }: HandedOver): Checked {
  const certificate = parsed(json);
  const faults: Fault[] = [];
  if (!isSigned(json, signature, publicKey)) faults.push("signature");
  if (!certificate) return { certificate, content: undefined, faults: [...faults, "json"] };
  const { pdf: named, ...content } = certificate;
  if (sha256(canonicalBytes(certificate)) !== sha256(json)) faults.push("json");
  if (sha256(pdf) !== named.sha256) faults.push("pdf");
  const numbers = [...certificate.files, ...certificate.staying].map(({ number }) => number);
  if (listDigest(numbers) !== certificate.list) faults.push("list");
  return { certificate, content: sha256(canonicalBytes(content)), faults };
}

/** By what a public key is known, told by another way than the certificate: the SHA-256 of its DER. */
export const fingerprintOf = (publicKey: string): string =>
  sha256(createPublicKey(publicKey).export({ format: "der", type: "spki" }));

function isSigned(json: Uint8Array, signature: Uint8Array, publicKey: string): boolean {
  try {
    return verify("sha256", json, publicKey, signature);
  } catch {
    // It is no key, or no key of such signatures.
    return false;
  }
}

function parsed(json: Uint8Array): DisposalCertificate | undefined {
  try {
    return DisposalCertificate.safeParse(JSON.parse(Buffer.from(json).toString())).data;
  } catch {
    return undefined;
  }
}
