import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { canonicalBytes, sha256 } from "#shared/certificate/bytes.ts";
import { printed } from "#shared/certificate/pdf.ts";
import { certificateOf } from "#shared/domain/disposal/certificate.ts";
import type { ListedFile } from "#shared/domain/disposal/listed-file.ts";
import type { OpenDocument } from "#shared/ocr/document/document.ts";
import { fetchModels, MODELS } from "../../infra/models/fetch.ts";
import { aRecogniser, open, textOf } from "../ocr/support.ts";
import {
  aKeptFile,
  aProvedFile,
  aSigned,
  aSparedFile,
  certificateRulesForTests,
  clock,
} from "../support/certificates.ts";
import type { Judge } from "../support/judge.ts";
import { veraPdf } from "../support/verapdf.ts";

const number = (n: number) => `Y2014销售合同${String(n).padStart(3, "0")}`;
const LONG =
  "关于杭州云岭智能装备有限公司与苏州某某精密制造股份有限公司之间设备销售、安装、调试与售后服务的框架合同及其全部补充协议、技术附件与验收单";

/** Every fifth has a long name, every seventh had another number and lies in an e-mail still, and one of each kind stays. */
const files = (count: number): ListedFile[] =>
  Array.from({ length: count }, (_, n) => {
    if (n === 3) return aKeptFile(number(n));
    if (n === 4) return aSparedFile(number(n));
    if (n % 7 === 0) return aProvedFile(number(n), { voided: [`Y2014销售合同9${n}`], within: ["G2014邮件001"] });
    return aProvedFile(number(n), n % 5 === 0 ? { name: `${number(n)}${LONG}20140318`, onPaper: true } : {});
  });

const contentOf = (list: readonly ListedFile[], reason = "保管期满，经鉴定没有继续保存的价值") =>
  certificateOf(aSigned(list, { reason }), list, certificateRulesForTests);

async function print(list: readonly ListedFile[], reason?: string): Promise<Uint8Array> {
  const content = contentOf(list, reason);
  return printed(content, { font: join(MODELS, "font.ttf"), clock, content: sha256(canonicalBytes(content)) });
}

const plain = (text: string) => text.replaceAll(/\s/g, "");

async function textsOf(document: OpenDocument): Promise<string[]> {
  const pages: string[] = [];
  for (const [n] of document.pages.entries())
    pages.push(plain(((await document.text(n + 1))?.lines ?? []).map(({ text }) => text).join("")));
  return pages;
}

beforeAll(() => fetchModels());

describe("the printed certificate (AF-35, AF-36)", () => {
  it("names every file, and says on every page which certificate it is, of how many pages, and what it belongs to", async () => {
    const list = files(60);
    const content = contentOf(list);
    const document = await open(await print(list), "pdf");
    const pages = await textsOf(document);
    for (const { number } of list) expect(pages.join(""), number).toContain(number);
    for (const [n, page] of pages.entries()) {
      expect(page).toContain(`第${n + 1}页，共${pages.length}页`);
      expect(page).toContain(content.number);
      expect(page).toContain(sha256(canonicalBytes(content)));
    }
    await document.close();
  });

  it("repeats the names of the columns on every page that the list goes on to", async () => {
    const document = await open(await print(files(120)), "pdf");
    const pages = (await textsOf(document)).filter((page) => page.includes("本地2"));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page).toContain("密钥销毁");
    await document.close();
  });

  it("lets neither a title nor the names of columns stand at the foot of a page without a row", async () => {
    for (const count of [1, 2, 3, 12, 13, 14]) {
      const list = Array.from({ length: count }, (_, n) => aProvedFile(number(n)));
      const document = await open(await print([...list, aKeptFile(number(900))]), "pdf");
      for (const page of await textsOf(document))
        expect(page.split("文件销毁证明XH-")[0]).not.toMatch(/(试读失败|原因|意见|份）|08:00）|所依条款|经办与签署)$/);
      await document.close();
    }
  });

  it("says of what went early until when it would have been kept, in words and by the clock alone", async () => {
    const early = aProvedFile(number(1), { early: true, lastDay: "2027-03-18" });
    const held = { ...aSparedFile(number(2)), code: "disposal.held", subject: "d3a46a52-1111-4000-8000-000000000001" };
    const document = await open(await print([early, held]), "pdf");
    const all = (await textsOf(document)).join("");
    await document.close();
    expect(all).toContain("2027-03-18提前销毁");
    expect(all).toContain("试读失败");
    expect(all).toContain("各版本2次、密钥1次、异地密钥表中的密钥1次、隔离处的相同文件1次");
    expect(all).toContain("文件被冻结（冻结号d3a46a52），不得销毁。");
    expect(all).not.toMatch(/\d{4}-\d{2}-\d{2}T|disposal\./);
  });

  it("names voided numbers and the files in which a destroyed one lies still, in a table of its own, where there are any (AF-13, CI-12)", async () => {
    const title = "已销毁的文件作废的编号与所属的文件（2份）";
    const mail = "G2014邮件001";
    const files = [
      aProvedFile(number(1)),
      aProvedFile(number(2), { voided: ["Y2014销售合同901", "Y2014销售合同900"], within: [mail] }),
      aProvedFile(number(3), { within: [mail] }),
    ];
    for (const list of [files, files.slice(0, 1)]) {
      const document = await open(await print(list), "pdf");
      const all = (await textsOf(document)).join("");
      await document.close();
      const rows = [title, `3${number(3)}没有${mail}`, "先前作废的编号共2个", "有2份是附件", "所属的文件（其删除时"];
      for (const said of rows) expect(all.includes(said), said).toBe(list.length > 1);
      expect(all.match(/Y2014销售合同901、/g) ?? []).toHaveLength(list.length > 1 ? 1 : 0);
    }
  });

  it("has a place to sign for whoever executed it and for each supervisor, and one for the seal", async () => {
    const content = contentOf([aProvedFile(number(1))]);
    const [first] = content.supervisors;
    for (const names of [
      ["周监销"],
      ["周监销", "吴监销"],
      ["周监销", "吴监销", "长".repeat(200), ...Array(17).fill("郑监销")],
    ]) {
      const supervisors = names.flatMap((name) => (first ? [{ ...first, name }] : []));
      const pdf = await printed({ ...content, supervisors }, { font: join(MODELS, "font.ttf"), clock, content: "" });
      const document = await open(pdf, "pdf");
      const last = (await textsOf(document)).at(-1) ?? "";
      await document.close();
      expect(last).toContain("执行人档案员乙（签字）：");
      expect(last.match(/监销人.{0,9}（签字）：/g)).toEqual(
        names.map((name) => (name.length > 9 ? "监销人（签字）：" : `监销人${name}（签字）：`)),
      );
      expect(last).toContain("单位（盖章）：");
    }
  });

  it("of an application of which nothing was destroyed is no certificate: it says so, and why each stays", async () => {
    const document = await open(await print([aKeptFile(number(1)), aSparedFile(number(2))]), "pdf");
    const all = (await textsOf(document)).join("");
    await document.close();
    for (const said of ["文件销毁执行记录", "没有销毁任何文件", "客户正在续签，仍须查考", "不予销毁"])
      expect(all).toContain(said);
    for (const wrong of ["销毁证明", "已销毁的文件", "试读", "不可恢复"]) expect(all).not.toContain(wrong);
  });

  it("is the same, byte for byte, whenever it is made", async () => {
    expect(sha256(await print(files(12)))).toBe(sha256(await print(files(12))));
  });

  it("writes a character that its font lacks as its code", async () => {
    const document = await open(await print(files(6), "客户𠮷野家已注销"), "pdf");
    expect((await textsOf(document)).join("")).toContain("客户[U+20BB7]野家已注销");
    await document.close();
  });

  it("takes a thousand files in seconds, and no more than a megabyte", async () => {
    const list = files(1000);
    const begun = performance.now();
    const pdf = await print(list);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(pdf.length).toBeLessThan(1024 ** 2);
  });

  it("shows what it says: our own recogniser reads names and numbers off the picture of its pages", async () => {
    const list = files(10);
    const recogniser = await aRecogniser();
    const document = await open(await print(list), "pdf");
    const read: string[] = [];
    for (const [n] of document.pages.entries())
      read.push(plain(textOf(await recogniser.recognise(await document.image(n + 1)))));
    await document.close();
    const all = read.join("");
    for (const said of ["文件销毁证明", "周监销", "李副总", "杭州云岭智能装备有限公司"]) expect(all).toContain(said);
    const found = list.filter((each) => all.includes(each.number));
    expect(found.length / list.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe("an independent judge: veraPDF", () => {
  let judge: Judge;
  let folder: string;
  beforeAll(async () => {
    judge = await veraPdf();
    folder = await mkdtemp(join(tmpdir(), "certificate-"));
  });
  const judged = async (pdf: Uint8Array) => {
    const file = join(folder, "certificate.pdf");
    await writeFile(file, pdf);
    return judge(file);
  };

  it("finds that it is PDF/A-2b, of few files and of many", async () => {
    expect(await judged(await print(files(6)))).toBe("PDF/A-2b");
    expect(await judged(await print(files(1000), "客户𠮷野家已注销"))).toBe("PDF/A-2b");
  });

  it("would say so where it is not", async () => {
    const pdf = Buffer.from(await print(files(6))).toString("latin1");
    const wrong = Buffer.from(pdf.replace("<pdfaid:part>2", "<pdfaid:part>1"), "latin1");
    expect(await judged(wrong)).toMatch(/^not PDF\/A-2b\nISO 19005-2/);
  });
});
