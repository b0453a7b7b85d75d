import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { seal, unseal } from "#shared/aws/seal.ts";
import { type Judge, judgeBy } from "../support/judge.ts";

const key = randomBytes(32);
const text = Buffer.from("设备销售合同");

describe("a sealed document (AF-27)", () => {
  it("opens with its key, and is as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (plain) => {
        expect(Buffer.from(await unseal("1", key, await seal("1", key, plain)))).toEqual(Buffer.from(plain));
      }),
      { numRuns: 20 },
    );
  });

  it("shows nothing of what it says, and is never sealed the same way twice", async () => {
    const [one, other] = await Promise.all([seal("1", key, text), seal("1", key, text)]);
    expect(Buffer.from(one).includes(text)).toBe(false);
    expect(Buffer.from(one)).not.toEqual(Buffer.from(other));
  });

  it("does not open with another key", async () => {
    await expect(unseal("1", randomBytes(32), await seal("1", key, text))).rejects.toThrow();
  });

  it("does not open as another document, even under the same key", async () => {
    await expect(unseal("2", key, await seal("1", key, text))).rejects.toThrow();
  });

  it("does not open with one byte changed, wherever that is, nor cut off", async () => {
    const sealed = await seal("1", key, text);
    for (let at = 0; at < sealed.length; at++) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(unseal("1", key, changed), `byte ${at}`).rejects.toThrow();
    }
    await expect(unseal("1", key, sealed.subarray(0, -1))).rejects.toThrow();
  });
});

describe("an independent implementation: AWS's Encryption SDK for Python", () => {
  const here = import.meta.dirname;
  let judge: Judge;
  beforeAll(async () => {
    judge = await judgeBy(join(here, "open_sealed.py"), join(here, "requirements.txt"));
  });

  async function opened(document: string, sealed: Uint8Array, by: Uint8Array): Promise<string> {
    const file = join(await mkdtemp(join(tmpdir(), "dossier-")), "sealed");
    await writeFile(file, sealed);
    return judge(file, document, Buffer.from(by).toString("hex"));
  }

  it.each([0, 65_536, 200_000])("opens a document of %i bytes, given its key", async (size) => {
    const plain = randomBytes(size);
    const digest = await opened("0b9f-4c", await seal("0b9f-4c", key, plain), key);
    expect(digest).toBe(createHash("sha256").update(plain).digest("hex"));
  });

  it("does not open it with another key, or as another document", async () => {
    const sealed = await seal("0b9f-4c", key, text);
    await expect(opened("0b9f-4c", sealed, randomBytes(32))).rejects.toThrow();
    await expect(opened("another", sealed, key)).rejects.toThrow();
  });
});
