import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { HandedOver } from "#shared/certificate/check.ts";

const exec = promisify(execFile);

/** What openssl says of a certificate's signature, as an auditor asks it. */
export async function opensslOn({ json, signature, publicKey }: Omit<HandedOver, "pdf">): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), "certificate-"));
  try {
    await writeFile(join(cwd, "certificate.json"), json);
    await writeFile(join(cwd, "certificate.json.sig"), signature);
    await writeFile(join(cwd, "public-key.pem"), publicKey);
    const args = ["-sha256", "-verify", "public-key.pem", "-signature", "certificate.json.sig", "certificate.json"];
    return (await exec("openssl", ["dgst", ...args], { cwd })).stdout.trim();
  } finally {
    await rm(cwd, { recursive: true });
  }
}
