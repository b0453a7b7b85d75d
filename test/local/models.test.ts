import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchModels } from "../../infra/models/fetch.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "machine-"));
  vi.stubEnv("PATH", dir);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true, force: true });
});

/** A Python that says which one it is, and does with pip as the script says. */
function aPython(version: string, script = "exit 1"): void {
  const answer = `case "$*" in *version_info*) printf '%s\\n' ${join(dir, "python3")} ${version.replace(".", " ")};; *) ${script};; esac`;
  writeFileSync(join(dir, "python3"), `#!/bin/sh\n${answer}\n`);
  chmodSync(join(dir, "python3"), 0o755);
  symlinkSync("/bin/sh", join(dir, "sh"));
}

const fetched = () => fetchModels(join(dir, "models"));

describe("fetching the recognition models for the first time", () => {
  it("without Python says to install one", async () => {
    await expect(fetched()).rejects.toThrow(
      /^Fetching the recognition models takes Python 3\.10 to 3\.14, and there is none/,
    );
  });

  it("with an old Python alone says which there is", async () => {
    aPython("3.8");
    await expect(fetched()).rejects.toThrow("here there is only 3.8: install another beside it");
  });

  it("without pip says to install that, and blames no network", async () => {
    aPython("3.12");
    await expect(fetched()).rejects.toThrow(
      /takes pip, and \S+python3 has none: install it \(apt-get install python3-pip\)\.$/,
    );
  });

  it("without a network says so", async () => {
    const offline = "echo 'WARNING: NewConnectionError: Network is unreachable' >&2; exit 1";
    aPython("3.12", `case "$*" in *--version*) exit 0;; *) ${offline};; esac`);
    await expect(fetched()).rejects.toThrow("takes the network the first time");
  });

  it("with anything else that pip dislikes says what pip says", async () => {
    const full = "echo 'ERROR: No space left on device' >&2; exit 1";
    aPython("3.12", `case "$*" in *--version*) exit 0;; *) ${full};; esac`);
    await expect(fetched()).rejects.toThrow("failed. pip says: ERROR: No space left on device");
  });
});
