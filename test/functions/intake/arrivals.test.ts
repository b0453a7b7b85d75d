import { beforeEach, describe, expect, it } from "vitest";
import { anEmail, aPdf, ENV, FakeArchive, POISON } from "../fake/archive.ts";

let archive: FakeArchive;
beforeEach(() => {
  archive = new FakeArchive();
});

/** A paper that was registered, and is gone before anyone could read its bytes. */
async function aVanishedPaper() {
  const id = await archive.takes("销售部/a.pdf", aPdf(POISON));
  const [version] = archive.buckets.of("inbox");
  if (!version) throw new Error("it lies in the inbox");
  archive.buckets.delete("inbox", "销售部/a.pdf");
  await archive.sweeps();
  await archive.works();
  return { id, version };
}

describe("what arrives in the inbox", () => {
  it("is one paper, however often S3 tells of it", async () => {
    const id = await archive.arrives("销售部/合同.pdf", aPdf());
    archive.tells("销售部/合同.pdf");
    await archive.works();
    archive.tells("销售部/合同.pdf");
    await archive.works();
    expect(archive.items()).toMatchObject([{ id, status: "filed", number: "Y2024销售合同001" }]);
  });

  it("is two papers where a key was put twice before anyone looked", async () => {
    const first = await archive.arrives("销售部/合同.pdf", aPdf("第一份"));
    const second = await archive.arrives("销售部/合同.pdf", aPdf("第二份"));
    await archive.works();
    expect([first, second].map((id) => archive.item(id).status)).toEqual(["filed", "filed"]);
  });

  it("is sent on once, however many versions of its key are waiting when S3 tells of one more", async () => {
    for (const text of ["第一份", "第二份", "第三份"]) {
      await archive.arrives("销售部/合同.pdf", aPdf(text, 5));
      await archive.works("receive");
    }
    archive.tells("销售部/合同.pdf");
    await archive.works("receive");
    expect(archive.queues.waiting(ENV.RECOGNISE_QUEUE)).toHaveLength(3 * 3);
  });

  it("is sent on by the sweep where a crash took its message: no event of another version does it", async () => {
    const id = await archive.arrives("销售部/合同.pdf", aPdf("第一份"));
    await archive.works("receive");
    await archive.queues.deliver(ENV.RECOGNISE_QUEUE, 10, async () => []);
    const other = await archive.takes("销售部/合同.pdf", aPdf("第二份"));
    expect([id, other].map((each) => archive.item(each).status)).toEqual(["received", "filed"]);
    await archive.sweeps();
    await archive.works();
    expect(archive.item(id).status).toBe("filed");
  });

  it("is found by an event that comes late, and by one that comes before its turn", async () => {
    const first = await archive.arrives("销售部/甲.pdf", aPdf("甲"));
    const second = await archive.arrives("销售部/乙.pdf", aPdf("乙"));
    archive.tells("销售部/乙.pdf");
    archive.tells("销售部/甲.pdf");
    await archive.works();
    expect([first, second].map((id) => archive.item(id).status)).toEqual(["filed", "filed"]);
  });

  it("is looked at by two deliveries at once without a fault", async () => {
    const id = await archive.arrives("销售部/合同.pdf", aPdf());
    const first = archive.works();
    archive.tells("销售部/合同.pdf");
    await Promise.all([first, archive.works()]);
    expect(archive.item(id).status).toBe("filed");
    expect(archive.logged.filter((line) => line.includes("failed"))).toEqual([]);
  });

  it("is nothing where the object is gone before the event is read", async () => {
    await archive.arrives("销售部/合同.pdf", aPdf());
    archive.buckets.delete("inbox", "销售部/合同.pdf");
    await archive.works();
    expect(archive.items()).toEqual([]);
    expect(archive.queues.deadLetters).toEqual([]);
  });

  it("is no paper if it is a folder's marker", async () => {
    await archive.takes("销售部/", Buffer.alloc(0));
    expect(archive.items()).toEqual([]);
  });

  it("goes on although an older version of its key breaks whoever reads it", async () => {
    const broken = await archive.arrives("销售部/合同.pdf", aPdf(`第一份${POISON}`));
    const sound = await archive.arrives("销售部/合同.pdf", aPdf("第二份"));
    const later = await archive.arrives("销售部/合同.pdf", aPdf(`第三份${POISON}`));
    await archive.works();
    expect([broken, sound, later].map((id) => archive.item(id).status)).toEqual(["received", "filed", "received"]);
    expect(archive.queues.deadLetters).not.toEqual([]);
  });

  it.each([
    "销售部/a b+c%20&=?#.pdf",
    "销售部/../../etc/passwd",
    "销售部//./合同.pdf",
    "销售部/😀𠮷️‮fdp.exe",
    "销售部/行\n断\t.pdf",
    `销售部/${"长".repeat(338)}`,
    `销售部/${"n".repeat(999)}.pdf`,
    "销售部/\u0001\u001b[2J\u007f\u0085.pdf",
  ])("keeps its key, whatever characters that has: %j", async (key) => {
    expect(Buffer.byteLength(key)).toBeLessThanOrEqual(1024);
    const filed = archive.item(await archive.takes(key, aPdf()));
    const refused = archive.item(await archive.takes(key, Buffer.from("words")));
    expect(filed).toMatchObject({ key, status: "filed", department: "销售部" });
    expect(refused).toMatchObject({ key, status: "rejected", source: { bucket: "quarantine", key: refused.id } });
  });
});

describe("who answers for a paper", () => {
  it("is the clerk of the department in whose folder it lies", async () => {
    const item = archive.item(await archive.takes("财务部/扫描.pdf", aPdf()));
    expect(item).toMatchObject({ department: "财务部", submitter: { name: "财务内勤" }, channel: "纸质扫描" });
  });

  it.each(["没有这个部/扫描.pdf", "扫描.pdf", "/扫描.pdf", "constructor/扫描.pdf"])(
    "is asked of a person where the folder is no department's: %s",
    async (key) => {
      const item = archive.item(await archive.takes(key, aPdf()));
      expect(item).toMatchObject({ status: "in review", code: "review.no-department" });
    },
  );

  it.each([
    ["不存在部/x.xml", "收件箱文件夹“不存在部”不是办法中的部门。请指定部门。"],
    ["x.xml", "不知由哪个部门提交。请指定部门。"],
  ])("is asked beside whatever else the paper waits for: %s", async (key, reason) => {
    const id = await archive.takes(key, Buffer.from('<?xml version="1.0"?><EInvoice/>'));
    const { body } = await archive.asks("archivist", "GET /intake/{id}", { params: { id } });
    expect(body).toMatchObject({ code: "review.unread-format" });
    expect(body.questions).toContainEqual({ code: "review.no-department", reason });
  });

  it("sent an e-mail by the channel of e-mails, and by no other unless they say so (AF-11)", async () => {
    const mail = archive.item(await archive.takes("销售部/信.eml", anEmail("信", { "附.pdf": "附" })));
    expect(mail).toMatchObject({ channel: "邮件传真", paper: { format: "eml" } });
    expect(archive.items().map(({ channel }) => channel)).toEqual(["邮件传真", "邮件传真"]);
    const said = await archive.takes("销售部/又一信.eml", anEmail("又"), {
      channel: "%E7%BA%B8%E8%B4%A8%E6%89%AB%E6%8F%8F",
    });
    expect(archive.item(said).channel).toBe("纸质扫描");
  });

  it("is the person who announced the upload, whatever its folder says", async () => {
    const { status, body } = await archive.asks("seller", "POST /uploads", {
      body: {
        name: "../合同 1.pdf",
        size: 10,
        channel: "邮件传真",
        customer: "苏州恒瑞精密制造有限公司",
        date: "2024-03",
      },
    });
    expect(status).toBe(201);
    const item = archive.item(await archive.takes(String(body.key), aPdf()));
    expect(item).toMatchObject({
      department: "销售部",
      submitter: { subject: "seller", name: "张销售" },
      channel: "邮件传真",
      hints: { fileName: "../合同 1.pdf", customer: "苏州恒瑞精密制造有限公司", date: "2024-03" },
    });
  });

  it("says more in the object's metadata, of which only what makes sense is kept", async () => {
    const metadata = {
      Channel: "%E9%82%AE%E4%BB%B6%E4%BC%A0%E7%9C%9F",
      customer: "=?UTF-8?B?6IuP5bee?=",
      date: "2024-13-01",
    };
    const item = archive.item(await archive.takes("销售部/a.pdf", aPdf(), metadata));
    expect(item).toMatchObject({
      channel: "邮件传真",
      hints: { channel: "邮件传真", customer: "苏州", fileName: "a.pdf" },
    });
    expect(item.hints).not.toHaveProperty("date");
  });
});

describe("a paper that carries files within it", () => {
  it("is filed by what its pages show, and an archivist is told that there is more", async () => {
    const id = await archive.takes("销售部/a.pdf", aPdf("合同\n% 2 embedded"));
    expect(archive.item(id)).toMatchObject({ status: "filed", paper: { embedded: 2 } });
    const { body } = await archive.asks("archivist", "GET /intake/{id}", { params: { id } });
    expect(body.embedded).toBe(2);
    const plain = await archive.takes("销售部/b.pdf", aPdf("另一份合同"));
    expect((await archive.asks("archivist", "GET /intake/{id}", { params: { id: plain } })).body.embedded).toBe(0);
  });
});

describe("what a sender says that is not so", () => {
  const held = async (metadata: Record<string, string>, bytes = aPdf()) =>
    archive.item(await archive.takes("销售部/a.pdf", bytes, metadata));

  it("changes nothing: neither the type nor the length that it claims is asked for", async () => {
    const claims = { "content-type": "image/png", "content-length": "3", format: "ofd", pages: "900" };
    expect(await held(claims)).toMatchObject({
      status: "filed",
      paper: { format: "pdf", pages: 1 },
      size: aPdf().length,
    });
  });

  it.each(["3000-01-01", "2024-02-30", "0000-00-00", "yesterday", "2024-06-07T00:00:00Z"])(
    "is no date: %s",
    async (date) => {
      expect((await held({ date })).hints).not.toHaveProperty("date");
    },
  );

  it("is no customer if it is as long as a book, or hides something", async () => {
    for (const customer of ["客".repeat(3500), "甲\u202e公司", "甲\n公司", " "])
      expect((await held({ customer }, aPdf(customer.slice(0, 3)))).hints).not.toHaveProperty("customer");
  });

  it("is no channel that the regulation knows: a person is asked, and told what was said (AF-11)", async () => {
    const item = await held({ channel: "foo" });
    expect(item).toMatchObject({ status: "in review", code: "review.hint-differs", channel: "纸质扫描" });
    const { body } = await archive.asks("archivist", "GET /intake/{id}", { params: { id: item.id } });
    expect(body.reason).toContain("渠道填“foo”，办法中没有这个渠道");
    await archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id: item.id } });
    await archive.works();
    expect(archive.item(item.id)).toMatchObject({ status: "filed", channel: "纸质扫描" });
  });

  it("makes no other department's paper of it, and no other person's", async () => {
    const claims = { department: "财务部", submitter: "李财务", subject: "accountant", scan: "clean" };
    const item = await held(claims);
    expect(item).toMatchObject({ department: "销售部", submitter: { name: "销售内勤" } });
    expect(item).not.toHaveProperty("scan");
    const { body } = await archive.asks("accountant", "GET /intake");
    expect(body.items).toEqual([]);
  });

  it("is in no log: neither names nor metadata", async () => {
    await held({ customer: "某某公司" }, Buffer.from("words"));
    expect(archive.logged.filter((line) => line.includes("a.pdf") || line.includes("某某公司"))).toEqual([]);
  });
});

describe("a paper with the bytes of another", () => {
  it("is refused and linked to the one that is still on its way", async () => {
    const first = await archive.arrives("销售部/a.pdf", aPdf());
    const second = await archive.arrives("采购部/b.pdf", aPdf());
    await archive.works("receive");
    expect(archive.item(second)).toMatchObject({ status: "rejected", code: "intake.duplicate", duplicateOf: first });
    const { body } = await archive.asks("archivist", "GET /intake/{id}", { params: { id: second } });
    expect(body).toMatchObject({
      state: "rejected",
      duplicateOf: { id: first, state: "received", number: null },
      reason: expect.stringContaining(first),
    });
  });

  it("is refused and linked to the one that is filed, by its number", async () => {
    const first = await archive.takes("销售部/a.pdf", aPdf());
    const second = await archive.takes("销售部/b.pdf", aPdf());
    const { body } = await archive.asks("seller", "GET /intake", { query: { state: "rejected" } });
    expect(body.items).toMatchObject([
      {
        id: second,
        duplicateOf: { id: first, number: "Y2024销售合同001" },
        reason: expect.stringContaining("Y2024销售合同001"),
      },
    ]);
    expect(archive.tables.rows("files")).toHaveLength(1);
  });

  it("never gets a number of its own, though both are looked at in the same moment", async () => {
    const ids = [await archive.arrives("销售部/a.pdf", aPdf()), await archive.arrives("销售部/b.pdf", aPdf())];
    await Promise.all([archive.works(), archive.works()]);
    expect(ids.map((id) => archive.item(id).status).sort()).toEqual(["filed", "rejected"]);
  });

  it("is taken once the other was returned to its sender", async () => {
    archive.reading = { ...archive.reading, questions: ["review.unsure-date"] };
    const first = await archive.takes("销售部/a.pdf", aPdf());
    await archive.asks("archivist", "POST /intake/{id}/return", {
      params: { id: first },
      body: { reason: "请补签字" },
    });
    archive.reading = { ...archive.reading, questions: [] };
    const second = await archive.takes("销售部/b.pdf", aPdf());
    expect(archive.item(first)).toMatchObject({ status: "rejected", code: "intake.returned" });
    expect(archive.item(second)).toMatchObject({ status: "filed" });
  });

  it("stays one when it is taken up again, as long as the other is there", async () => {
    await archive.takes("销售部/a.pdf", aPdf());
    const second = await archive.takes("销售部/b.pdf", aPdf());
    await archive.asks("archivist", "POST /intake/{id}/retry", { params: { id: second } });
    await archive.works();
    expect(archive.item(second)).toMatchObject({ status: "rejected", code: "intake.duplicate" });
  });
});

describe("a paper that is refused", () => {
  it.each([
    ["intake.empty", Buffer.alloc(0)],
    ["intake.unsupported", Buffer.from("only words")],
    ["intake.corrupt", Buffer.from("%PDF-1.7\nhalf a pa")],
    ["intake.too-large", Buffer.alloc(1024 ** 2 + 1)],
  ])("(%s) lies in quarantine, with the reason, and is cleared from the inbox", async (code, bytes) => {
    const id = await archive.takes("销售部/a.pdf", bytes);
    expect(archive.item(id)).toMatchObject({ status: "rejected", code, source: { bucket: "quarantine" } });
    expect(archive.trail(id)).toEqual(["RegisterPaper", `RejectPaper ${code}`]);
    await archive.sweeps();
    expect(archive.buckets.of("inbox")).toEqual([]);
    expect(archive.buckets.of("quarantine").map(({ body }) => Buffer.from(body))).toEqual([bytes]);
    const { body } = await archive.asks("seller", "GET /intake", { query: { state: "rejected" } });
    expect(body.items).toMatchObject([{ id, code, reason: expect.stringMatching(/。$/) }]);
  });

  it("vanished before it was read: nothing is put aside, and should it come back, nothing is deleted", async () => {
    const { id, version } = await aVanishedPaper();
    expect(archive.item(id)).toMatchObject({ code: "intake.vanished", source: { bucket: "inbox" } });
    archive.buckets.restore("inbox", { ...version, body: aPdf() });
    await archive.sweeps();
    expect(archive.buckets.of("inbox")).toHaveLength(1);
    expect(archive.buckets.of("quarantine")).toEqual([]);
    await archive.asks("archivist", "POST /intake/{id}/retry", { params: { id } });
    await archive.works();
    expect(archive.item(id).status).toBe("filed");
  });

  it("is taken up again from quarantine, and quarantine is cleared once it is filed", async () => {
    archive.limits.bytes = 5;
    const id = await archive.takes("销售部/a.pdf", aPdf());
    await archive.sweeps();
    archive.limits.bytes = 1024;
    const { status } = await archive.asks("archivist", "POST /intake/{id}/retry", { params: { id } });
    await archive.works();
    expect([status, archive.item(id).status]).toEqual([202, "filed"]);
    await archive.sweeps();
    expect([...archive.buckets.of("inbox"), ...archive.buckets.of("quarantine")]).toEqual([]);
    expect(archive.trail(id)).toContain("RetryPaper");
  });
});
