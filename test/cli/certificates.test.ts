import { generateKeyPairSync, sign } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { canonicalBytes, sha256 } from "#shared/certificate/bytes.ts";
import { certificateOf } from "#shared/domain/disposal/certificate.ts";
import { APPLICATION, aProvedFile, aSigned, certificateRulesForTests } from "../support/certificates.ts";
import { CommandLine } from "./command-line.ts";
import { aListed } from "./disposals.ts";
import { dossier } from "./dossier.ts";
import { aFile, refused } from "./fake-archive.ts";

const cli = new CommandLine();
const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = pair.publicKey.export({ format: "pem", type: "spki" }).toString();
const files = ["Y2014销售合同001", "Y2014销售合同002"].map((number) => aProvedFile(number));
const content = certificateOf(aSigned(files), files, certificateRulesForTests);
const pdf = "a printed form";
const certificate = { ...content, pdf: { sha256: sha256(pdf) } };
const json = Buffer.from(canonicalBytes(certificate)).toString();

/** An archive that has the certificate. */
async function certified() {
  let url = "";
  const archive = await cli.open({
    "GET /disposal/applications": () => ({ items: [aListed({ id: APPLICATION })], cursor: null }),
    "GET /disposal/applications/{id}/certificate": () => ({
      ...{ number: content.number, certificate, algorithm: "RSASSA_PKCS1_V1_5_SHA_256", signedWith: "a key" },
      json: { sha256: sha256(json), url: `${url}/kept/certificate.json` },
      pdf: { sha256: sha256(pdf), url: `${url}/kept/certificate.pdf` },
      signature: sign("sha256", Buffer.from(json), pair.privateKey).toString("base64"),
      ...{ madeAt: "2026-11-27T09:01:00.000Z", until: "2026-11-27T09:06:00.000Z" },
    }),
    "GET /disposal/certificate-key": () => ({ key: "a key", algorithm: "RSASSA_PKCS1_V1_5_SHA_256", pem }),
  });
  url = archive.url;
  archive.kept.set("/kept/certificate.json", json).set("/kept/certificate.pdf", pdf);
  return archive;
}

const folder = () => join(cli.dir, "certificate");
const fetchIt = async () => cli.run(await certified(), "disposal", "certificate", APPLICATION, "--out", folder());
/** Without an archive, and without an account. */
const verify = (...more: string[]) => dossier(["disposal", "verify", folder(), ...more], {});

describe("a certificate of destruction on the command line", () => {
  it("is saved with its signature, its print and the key, byte for byte", async () => {
    const { code, stdout } = await fetchIt();
    expect([code, stdout]).toEqual([0, expect.stringContaining(`销毁证明 ${content.number} 已存入`)]);
    expect(await readFile(join(folder(), "certificate.json"), "utf8")).toBe(json);
    expect(await readFile(join(folder(), "certificate.pdf"), "utf8")).toBe(pdf);
    expect(await readFile(join(folder(), "public-key.pem"), "utf8")).toBe(pem);
    expect((await readFile(join(folder(), "certificate.json.sig"))).length).toBe(256);
  });

  it("is fetched by the beginning of its application's id", async () => {
    const { code } = await cli.run(
      await certified(),
      "disposal",
      "certificate",
      APPLICATION.slice(0, 4),
      "--out",
      folder(),
    );
    expect(code).toBe(0);
    expect(cli.asked.map(({ params }) => params)).toContainEqual({ id: APPLICATION });
  });

  it("is checked without the archive, and says what the foot of its pages must say", async () => {
    await fetchIt();
    const { code, stdout } = await verify();
    expect([code, stdout]).toEqual([0, expect.stringContaining(sha256(canonicalBytes(content)))]);
    expect(stdout).toContain("2 份（申请 2 份，未销毁 0 份）");
  });

  it("says by which key, for the one beside it proves nothing by itself: its fingerprint is that of the DER", async () => {
    const fingerprint = sha256(pair.publicKey.export({ format: "der", type: "spki" }));
    expect((await fetchIt()).stdout).toContain(`公钥指纹 ${fingerprint}`);
    const beside = await verify();
    expect(beside.stdout).toMatch(new RegExp(`公钥指纹 +${fingerprint}`));
    expect(beside.stdout).toContain("请另行得到公钥，用 --key 再验证");
    const key = join(cli.dir, "told.pem");
    await writeFile(key, pem);
    const told = await verify("--key", key);
    expect([told.code, told.stdout]).toEqual([0, expect.stringContaining(fingerprint)]);
    expect(told.stdout).not.toContain("--key");
    const warning = expect.stringContaining("请另行得到公钥，用 --key 再验证");
    expect(JSON.parse((await verify("--json")).stdout)).toMatchObject({ fingerprint, warning });
    expect(JSON.parse((await verify("--json", "--key", key)).stdout)).not.toHaveProperty("warning");
  });

  it("is not to be relied on where a file was changed, or another key made the signature", async () => {
    await fetchIt();
    await writeFile(join(folder(), "certificate.pdf"), "another");
    expect(await verify()).toMatchObject({ code: 1, stderr: expect.stringContaining("打印件") });
    const other = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey;
    const key = join(cli.dir, "other.pem");
    await writeFile(key, other.export({ format: "pem", type: "spki" }));
    expect(await verify("--key", key)).toMatchObject({ code: 1, stderr: expect.stringContaining("签名") });
  });

  it("is no false one where what was given as the key is none: which file, is said", async () => {
    await fetchIt();
    const key = join(folder(), "certificate.pdf");
    const { code, stderr } = await verify("--key", key);
    expect([code, stderr]).toEqual([2, `${key} 不是公钥（PEM），证明没有验证。\n`]);
    await writeFile(join(folder(), "public-key.pem"), "no key");
    expect(await verify()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("public-key.pem 不是公钥（PEM）"),
    });
  });

  it("is put over nothing, and says what is missing", async () => {
    await fetchIt();
    const there = `${join(folder(), "certificate.json")} 写不进去：已有这个文件。请另写一个文件夹。\n`;
    expect(await fetchIt()).toMatchObject({ code: 1, stderr: there });
    expect(await dossier(["disposal", "verify", cli.dir], {})).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("没有这个文件"),
    });
  });

  it("is not taken as long as what came is not whole, or there is none", async () => {
    const archive = await certified();
    archive.kept.set("/kept/certificate.pdf", "half");
    const args = ["disposal", "certificate", APPLICATION, "--out", folder()];
    expect(await cli.run(archive, ...args)).toMatchObject({ code: 1, stderr: expect.stringContaining("不完整") });
    const none = await cli.open({
      "GET /disposal/applications/{id}/certificate": () => refused(409, "disposal.not-certified", "销毁证明还没有签发"),
      "GET /disposal/certificate-key": () => ({ key: "a key", algorithm: "", pem }),
    });
    expect(await cli.run(none, ...args)).toMatchObject({ code: 1, stderr: expect.stringContaining("还没有签发") });
  });
});

describe("a destroyed file on the command line", () => {
  it("says when it was destroyed, from when on for good, on which application and by which certificate", async () => {
    const file = aFile({
      ...{ status: "destroyed", location: null, destroyedAt: "2026-11-27T08:05:00.000Z" },
      irrecoverableFrom: "2026-12-04T08:05:00.000Z",
      disposal: { application: APPLICATION, certificate: `XH-20261119-${APPLICATION}` },
    });
    const { stdout } = await cli.run(await cli.open({ "GET /files/{number}": () => file }), "show", file.number);
    for (const said of ["已销毁", "2026-11-27 16:05", "自 2026-12-04 16:05", `XH-20261119-${APPLICATION}`])
      expect(stdout).toContain(said);
    expect(stdout).not.toContain("存放");
  });
});
