import { describe, expect, it } from "vitest";
import { FileRecord } from "#shared/domain/catalogue/record.ts";
import { APPLICATION, aProvedFile, aSigned } from "../../support/certificates.ts";
import { aPdf, FakeArchive } from "../fake/archive.ts";

const NUMBER = "Y2024销售合同001";
const ofIt = { params: { number: NUMBER } };
const destroyedAt = "2026-11-27T08:05:00.000Z";
const irrecoverableFrom = "2026-12-04T08:05:00.000Z";

/** An archive in which a file was destroyed on an application that is not certified yet. */
async function destroyed(): Promise<FakeArchive> {
  const archive = new FakeArchive();
  await archive.takes("销售部/合同.pdf", aPdf());
  const [row] = archive.tables.rows("files");
  const { hints: _hints, ...record } = FileRecord.parse(row);
  archive.tables.put("files", {
    ...{ ...row, ...record, hints: {}, digest: "", status: "destroyed" },
    ...{ destroyedAt, irrecoverableFrom, application: APPLICATION },
  });
  archive.tables.put("disposals", { ...aSigned([aProvedFile(NUMBER)]), row: "head" });
  return archive;
}

describe("a destroyed file in the catalogue (AF-37)", () => {
  it("is still there, and says when it was destroyed, on which application, and where it lies no more", async () => {
    const archive = await destroyed();
    expect(await archive.asks("archivist", "GET /files/{number}", ofIt)).toMatchObject({
      status: 200,
      body: {
        ...{ number: NUMBER, status: "destroyed", location: null, destroyedAt, irrecoverableFrom },
        disposal: { application: APPLICATION, certificate: null },
      },
    });
  });

  it("is the end of the number that its paper had before, too", async () => {
    const archive = await destroyed();
    const [record] = archive.tables.rows("files").map((row) => FileRecord.parse(row));
    const before = { number: "Y2024销售合同009", status: "voided", voidedBy: "archivist", voidReason: "编号有误" };
    archive.tables.put("files", { ...record, ...before, voidedAt: destroyedAt });
    const shown = await archive.asks("archivist", "GET /files/{number}", { params: { number: before.number } });
    expect(shown.body).toMatchObject({
      ...{ number: before.number, status: "voided", location: null, destroyedAt, irrecoverableFrom },
      ...{ disposal: { application: APPLICATION, certificate: null }, successor: { number: NUMBER } },
    });
  });

  it("says whether what it came in is kept still, and its content with that", async () => {
    const archive = await destroyed();
    const whole = await archive.takes("销售部/又一份.pdf", aPdf("又一份"));
    const own = archive.tables.rows("files").find(({ number }) => number === NUMBER);
    archive.tables.put("files", { ...own, partOf: whole });
    const kept = async () => (await archive.asks("archivist", "GET /files/{number}", ofIt)).body.keptWithin;
    expect(await kept()).toBe(true);
    const other = archive.tables.rows("files").find(({ id }) => id === whole);
    archive.tables.put("files", {
      ...other,
      ...{ status: "destroyed", destroyedAt, irrecoverableFrom },
      application: "x",
    });
    expect(await kept()).toBe(false);
  });

  it("names the certificate once there is one", async () => {
    const archive = await destroyed();
    const certificate = {
      ...{ number: "XH-20261119-5f0c1e7a", signature: "", algorithm: "", signedWith: "", madeAt: irrecoverableFrom },
      ...{ json: { key: "", versionId: "", digest: "" }, pdf: { key: "", versionId: "", digest: "" } },
    };
    const head = { ...aSigned([aProvedFile(NUMBER)]), row: "head", status: "certified", certificate };
    archive.tables.put("disposals", head);
    expect((await archive.asks("archivist", "GET /files/{number}", ofIt)).body).toMatchObject({
      disposal: { application: APPLICATION, certificate: "XH-20261119-5f0c1e7a" },
    });
  });

  it("is listed as destroyed", async () => {
    const archive = await destroyed();
    const query = { status: "destroyed", class: "Y" };
    expect((await archive.asks("archivist", "GET /files", { query })).body.items).toMatchObject([
      { number: NUMBER, disposal: { application: APPLICATION } },
    ]);
  });

  it("can be neither asked for nor voided", async () => {
    const archive = await destroyed();
    const asking = { kind: "view", purpose: "核对", files: [{ number: NUMBER }] };
    const refusals = [
      await archive.asks("seller", "POST /requests", { body: asking }),
      await archive.asks("archivist", "POST /files/{number}/void", { ...ofIt, body: { reason: "编号有误" } }),
    ];
    expect(refusals).toMatchObject([
      { status: 409, body: { code: "file.destroyed" } },
      { status: 409, body: { code: "file.destroyed" } },
    ]);
  });
});
