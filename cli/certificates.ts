import { createHash, createPublicKey } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Checked, check, type Fault, fingerprintOf, type HandedOver } from "#shared/certificate/check.ts";
import type { Answer, Api } from "./api.ts";
import { whyNotWritten } from "./not-written.ts";
import { Problem } from "./problem.ts";

/** What a certificate is handed over as; the names stand in the README, for those who check it without us. */
export const FILES = {
  json: "certificate.json",
  signature: "certificate.json.sig",
  pdf: "certificate.pdf",
  publicKey: "public-key.pem",
} as const;

export const FAULTS: Readonly<Record<Fault, string>> = {
  signature: "签名与原件（certificate.json）不符，或不是这把公钥所签",
  json: "原件（certificate.json）不是销毁证明，或不是签发时的写法",
  pdf: "打印件（certificate.pdf）与原件所记的摘要不符",
  list: "文件清单与批准的清单不符",
};

/**
 * AF-37. Fetches the certificate of a destruction into a folder, each file of it new.
 *
 * @throws Problem where something cannot be fetched or written
 */
export async function saveCertificate(api: Api, id: string, folder: string): Promise<Saved> {
  const [shown, { pem }] = await Promise.all([
    api.call("GET /disposal/applications/{id}/certificate", { params: { id } }),
    api.call("GET /disposal/certificate-key", {}),
  ]);
  const handedOver: HandedOver = {
    json: await fetched(shown.json),
    pdf: await fetched(shown.pdf),
    signature: Buffer.from(shown.signature, "base64"),
    publicKey: pem,
  };
  await written(folder, () => mkdir(folder, { recursive: true }));
  for (const part of PARTS) {
    const file = join(folder, FILES[part]);
    await written(file, () => writeFile(file, handedOver[part], { flag: "wx" }));
  }
  return { ...shown, fingerprint: fingerprintOf(pem) };
}

/** @throws Problem that names what could not be written */
async function written(path: string, write: () => Promise<unknown>): Promise<void> {
  await write().catch((error: unknown) => {
    throw new Problem("certificate.not-saved", `${path} 写不进去：${whyNotWritten(error)}。请另写一个文件夹。`);
  });
}

/** A certificate as the archive has it, and by what the key is known that came with it. */
type Saved = Answer<"GET /disposal/applications/{id}/certificate"> & { fingerprint: string };

const PARTS = ["json", "signature", "pdf", "publicKey"] as const;

async function fetched({ url, sha256: digest }: { url: string; sha256: string }): Promise<Uint8Array> {
  const response = await fetch(url).catch((error: Error) => {
    throw new Problem("certificate.unreachable", `取不到销毁证明：${error.message}。请再试。`);
  });
  if (!response.ok) throw new Problem("certificate.not-given", `没有取到销毁证明（HTTP ${response.status}）。请再试。`);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (createHash("sha256").update(bytes).digest("hex") !== digest)
    throw new Problem("certificate.broken", "取到的销毁证明不完整。请再试。");
  return bytes;
}

/**
 * AF-36. Checks the certificate in a folder with no more than what lies there; `key`: a public key that was told by another way. Whoever
 * exchanges a certificate exchanges the key beside it, too: so it is said by which key it was checked.
 *
 * @throws Problem where a file is missing, or what should be the key is none
 */
export async function checkFolder(folder: string, key: string | undefined): Promise<CheckedBy> {
  const [json, signature, pdf] = await Promise.all(
    [FILES.json, FILES.signature, FILES.pdf].map((name) => readIn(join(folder, name))),
  );
  const publicKey = await keyIn(key ?? join(folder, FILES.publicKey), key === undefined ? 1 : 2);
  const none = new Uint8Array();
  const checked = check({ json: json ?? none, signature: signature ?? none, pdf: pdf ?? none, publicKey });
  return { ...checked, fingerprint: checked.faults.includes("signature") ? undefined : fingerprintOf(publicKey) };
}

/** What was found, and by what the key is known that made the signature; nothing where it made none. */
interface CheckedBy extends Checked {
  fingerprint: string | undefined;
}

/** A public key in PEM. It is looked at by itself, so that a file that was mistaken for one makes no certificate a false one. */
async function keyIn(file: string, exitCode: 1 | 2): Promise<string> {
  const pem = (await readIn(file)).toString();
  try {
    createPublicKey(pem);
  } catch {
    throw new Problem("certificate.no-key", `${file} 不是公钥（PEM），证明没有验证。`, exitCode);
  }
  return pem;
}

const readIn = (file: string): Promise<Buffer> =>
  readFile(file).catch(() => {
    throw new Problem("certificate.missing", `没有这个文件，或不能读：${file}。`);
  });
