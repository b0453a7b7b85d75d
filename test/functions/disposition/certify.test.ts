import { beforeAll, describe, expect, it } from "vitest";
import { check } from "#shared/certificate/check.ts";
import { DisposalApplication, type Signed } from "#shared/domain/disposal/application.ts";
import { CertificateKeyView, CertificateView } from "#shared/domain/disposal/contract.ts";
import type { ListedFile } from "#shared/domain/disposal/listed-file.ts";
import { fetchModels } from "../../../infra/models/fetch.ts";
import { APPLICATION, aKeptFile, aProvedFile, aSigned } from "../../support/certificates.ts";
import { opensslOn } from "../../support/openssl.ts";
import { ENV, FakeArchive } from "../fake/archive.ts";

const LIST: ListedFile[] = [
  aProvedFile("Y2014销售合同001"),
  aProvedFile("Y2014销售合同002"),
  aKeptFile("Y2014销售合同003"),
];
const CERTIFICATE = "GET /disposal/applications/{id}/certificate";
const ofIt = { params: { id: APPLICATION } };

/** An archive in which everybody has signed an application. */
function signed(more: Partial<Signed> = {}): FakeArchive {
  const archive = new FakeArchive();
  for (const file of LIST) archive.tables.put("listedFiles", file);
  archive.tables.put("disposals", { ...aSigned(LIST, more), row: "head" });
  return archive;
}

const head = (archive: FakeArchive): DisposalApplication =>
  DisposalApplication.parse(archive.tables.rows("disposals").find(({ row }) => row === "head"));
/** Its certificate. */
function certified(archive: FakeArchive) {
  const application = head(archive);
  if (application.status !== "certified") throw new Error(`it is ${application.status}`);
  return application.certificate;
}
const kept = (archive: FakeArchive) => archive.buckets.of(ENV.DISPOSAL_RECORDS);
const bytesAt = (archive: FakeArchive, at: string) =>
  kept(archive).find(({ key }) => key === at)?.body ?? new Uint8Array();

/** Everything that is handed over of the certificate. */
async function handedOver(archive: FakeArchive) {
  const shown = CertificateView.parse((await archive.asks("archivist", CERTIFICATE, ofIt)).body);
  const { pem } = CertificateKeyView.parse((await archive.asks("employee", "GET /disposal/certificate-key")).body);
  const { json, pdf } = certified(archive);
  return {
    ...{ json: bytesAt(archive, json.key), pdf: bytesAt(archive, pdf.key) },
    ...{ signature: Buffer.from(shown.signature, "base64"), publicKey: pem },
  };
}

beforeAll(() => fetchModels());

describe("a destruction that everybody has signed", () => {
  it("is certified: JSON and print are kept, the application says where, and the trail that it was done", async () => {
    const archive = signed();
    await archive.certifies();
    const application = head(archive);
    expect(application).toMatchObject({
      ...{ status: "certified", rev: 13 },
      certificate: { number: `XH-20261119-${APPLICATION}`, signedWith: ENV.CERTIFICATE_KEY },
    });
    const { content } = check(await handedOver(archive));
    expect(kept(archive).map(({ key }) => key)).toEqual([
      `certificates/${APPLICATION}/certificate-${content}.pdf`,
      `certificates/${APPLICATION}/certificate.json`,
    ]);
    expect(archive.trail(`disposal/${APPLICATION}`)).toEqual(["CertifyDestruction"]);
  });

  it("can be checked by anybody, with what is handed over alone, and with openssl", async () => {
    const archive = signed();
    await archive.certifies();
    const all = await handedOver(archive);
    expect(check(all)).toMatchObject({ faults: [], certificate: { counts: { listed: 3, destroyed: 2, staying: 1 } } });
    expect(await opensslOn(all)).toBe("Verified OK");
  });

  it("is certified once, however often the stream tells of it", async () => {
    const archive = signed();
    await archive.certifies();
    const before = head(archive);
    await archive.certifies();
    expect(head(archive)).toEqual(before);
    expect(kept(archive)).toHaveLength(2);
  });

  it("is not certified where a file of its list was neither destroyed nor stays: it lies aside, and nothing is kept", async () => {
    const archive = signed({ destroyed: 3 });
    expect((await archive.certifies())?.batchItemFailures).toHaveLength(1);
    expect(head(archive).status).toBe("signed");
    expect(kept(archive)).toEqual([]);
    // By a code that the runbook knows.
    expect(archive.logged.join()).toContain('"error": "disposal.unaccounted"');
  });

  it("is certified by the clock once a file that somebody refused was brought along, which it was not when all had signed", async () => {
    const archive = signed();
    const stays = aKeptFile("Y2014销售合同003");
    archive.tables.put("listedFiles", { ...stays, state: "listed" });
    expect((await archive.certifies())?.batchItemFailures).toHaveLength(1);
    expect(archive.logged.join()).toContain('"error": "disposal.unaccounted"');
    archive.tables.put("listedFiles", stays);
    await archive.looksForUncertified();
    expect(head(archive).status).toBe("certified");
  });

  it("is certified by the clock where it could not be as the stream told of it", async () => {
    const archive = signed();
    archive.fails = { call: 1, how: "before" };
    await archive.certifies();
    archive.fails = undefined;
    expect(head(archive).status).toBe("signed");
    await archive.looksForUncertified();
    expect(head(archive).status).toBe("certified");
    await archive.looksForUncertified();
    expect(archive.trail(`disposal/${APPLICATION}`)).toEqual(["CertifyDestruction"]);
  });

  it("is certified after a call to AWS has failed, whichever it was and however: by one certificate that holds", async () => {
    const counted = signed();
    await counted.certifies();
    const deaths = Array.from({ length: counted.calls }, (_, n) => n + 1);
    expect(deaths.length).toBeGreaterThan(4);
    for (const how of ["before", "after", "ThrottlingException"] as const)
      for (const call of deaths) {
        const archive = signed();
        archive.fails = { call, how };
        await archive.certifies();
        archive.fails = undefined;
        await archive.certifies();
        expect({ how, call, status: head(archive).status }).toEqual({ how, call, status: "certified" });
        expect(kept(archive)).toHaveLength(2);
        expect(archive.trail(`disposal/${APPLICATION}`)).toEqual(["CertifyDestruction"]);
        expect(check(await handedOver(archive)).faults).toEqual([]);
      }
  });
});

describe("a certificate that somebody died over, before another release certifies", () => {
  /** What the first one kept before it died, in the order in which it is kept. */
  async function left(count: number): Promise<FakeArchive> {
    const first = signed();
    await first.certifies();
    const inOrder = kept(first).toSorted((a, b) => Number(b.key.endsWith("pdf")) - Number(a.key.endsWith("pdf")));
    const archive = signed({ place: "另一个写法的机房" });
    for (const version of inOrder.slice(0, count)) archive.buckets.restore(ENV.DISPOSAL_RECORDS, version);
    return archive;
  }

  it.each([
    ["its print alone", 1, "另一个写法的机房"],
    ["its print and the JSON that names it", 2, "杭州机房与异地机房"],
  ])("where there is %s, is whole: print and JSON are of one content", async (_, count, place) => {
    const archive = await left(count);
    await archive.certifies();
    const checked = check(await handedOver(archive));
    expect(checked).toMatchObject({ faults: [], certificate: { place } });
    expect(certified(archive).pdf.key).toContain(checked.content);
  });

  it("is not certified where its print is not the one that it names", async () => {
    const archive = await left(2);
    const [version] = kept(archive).filter(({ key }) => key.endsWith("pdf"));
    if (version) archive.buckets.put(ENV.DISPOSAL_RECORDS, version.key, Buffer.from("another print"));
    expect((await archive.certifies())?.batchItemFailures).toHaveLength(1);
    expect(head(archive).status).toBe("signed");
  });
});

describe("the certificate of a destruction", () => {
  it("is shown with addresses of both forms to archivist, auditor, executive, the head concerned, and who watched", async () => {
    const archive = signed({ departments: ["销售部"] });
    await archive.certifies();
    for (const who of ["archivist", "auditor", "executive", "head", "supervisor"]) {
      const { status, body } = await archive.asks(who, CERTIFICATE, ofIt);
      expect({ who, status }).toEqual({ who, status: 200 });
      const { json, pdf, certificate } = CertificateView.parse(body);
      expect(json.url).toContain("certificate.json");
      expect(pdf.url).toMatch(/certificate-[0-9a-f]{64}\.pdf/);
      expect(pdf.sha256).toBe(certificate.pdf.sha256);
    }
    for (const who of ["employee", "seller"])
      expect(await archive.asks(who, CERTIFICATE, ofIt)).toMatchObject({
        status: 403,
        body: { code: "people.not-allowed" },
      });
  });

  it.each(["withdrawn", "refused", "abandoned"])(
    "is never to come of an application that is %s: that is said",
    async (status) => {
      const archive = signed();
      const why = { code: "disposal.unfit", subject: "1" };
      archive.tables.put("disposals", { ...aSigned(LIST), status, why, row: "head" });
      expect(await archive.asks("archivist", CERTIFICATE, ofIt)).toMatchObject({
        status: 409,
        body: { code: "disposal.ended-without", message: expect.stringContaining("没有销毁证明") },
      });
    },
  );

  it("is refused as long as there is none, or the application is unknown", async () => {
    const archive = signed();
    expect(await archive.asks("archivist", CERTIFICATE, ofIt)).toMatchObject({
      status: 409,
      body: { code: "disposal.not-certified" },
    });
    expect(
      await archive.asks("archivist", CERTIFICATE, { params: { id: "00000000-0000-4000-8000-000000000000" } }),
    ).toMatchObject({
      status: 404,
      body: { code: "disposal.unknown" },
    });
  });
});
