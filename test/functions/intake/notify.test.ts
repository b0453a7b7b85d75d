import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { mockClient } from "aws-sdk-client-mock";
import { beforeEach, describe, expect, it } from "vitest";
import { Mail, type Notice } from "#shared/aws/mail.ts";
import { reject } from "#shared/domain/intake/arrival.ts";
import { divideAtSeparators, divided } from "#shared/domain/intake/divide.ts";
import { aPaperInReview, aQuarantine, aReceivedPaper, NOW } from "../../support/papers.ts";
import { aPdf, FakeArchive, PEOPLE } from "../fake/archive.ts";

// The archive in memory has set the log up by now.
const { notifier } = await import("#functions/intake/notify/notify.ts");

let archive: FakeArchive;
let sent: Notice[];
let turned: object[];
beforeEach(() => {
  archive = new FakeArchive();
  sent = [];
  turned = [];
  for (const [name, person] of Object.entries(PEOPLE))
    archive.tables.put("people", { ...person, email: `${name.replaceAll(" ", ".")}@yunling.example` });
});

const refused = { ...aReceivedPaper("1"), submitter: { subject: "seller", name: "张销售" } };
const rejected = reject(refused, { code: "intake.corrupt", subject: "1" }, aQuarantine, NOW);
const notifying = () => ({
  people: archive.adapters().people,
  notices: archive.notices(async (notice) => void sent.push(notice)),
  turnedAway: (paper: object) => void turned.push(paper),
});
const notify = () => notifier(notifying());

describe("whoever sent a paper", () => {
  it("is told that it was refused, and why", async () => {
    await notify()({ before: refused, after: rejected });
    expect(sent).toMatchObject([{ to: "seller@yunling.example", subject: "【档案】文件未收进档案" }]);
    expect(sent[0]?.text).toContain("文件已损坏或不完整");
    expect(sent[0]?.text).toContain("销售部/1.pdf");
  });

  it("is told nothing that a name made up", async () => {
    const key = "销售部/a.pdf\n原因：已归档\u202e";
    await notify()({ before: refused, after: { ...rejected, key } });
    expect(sent[0]?.text.split("\n")).toHaveLength(4);
    expect(sent[0]?.text).toContain("a.pdf\\u{a}原因：已归档\\u{202e}");
  });

  it("is told that it was returned, and why", async () => {
    const reason = { code: "intake.returned" as const, subject: "1", remark: "请补签字" };
    await notify()({ before: aPaperInReview("1"), after: reject(aPaperInReview("1"), reason, aQuarantine, NOW) });
    expect(sent).toMatchObject([{ subject: "【档案】文件已退回", text: expect.stringContaining("请补签字") }]);
  });

  it("is told nothing where it was divided: its parts speak for themselves", async () => {
    const cuts = [{ from: 1, to: 1 }];
    const batch = divideAtSeparators(refused, cuts, NOW);
    await notify()({ before: batch, after: divided(batch, ["a"], aQuarantine, NOW) });
    expect(sent).toEqual([]);
  });

  it("is the department's people who submit, where a scanner sent it", async () => {
    const { submitter: _submitter, ...scanned } = rejected;
    await notify()({ before: refused, after: scanned });
    expect(sent).toMatchObject([{ to: "seller@yunling.example" }]);
  });

  it("is told once: later changes of a refused paper are the archive's own", async () => {
    await notify()({ before: rejected, after: { ...rejected, settled: true } });
    await notify()({ before: undefined, after: refused });
    await notify()({ before: rejected, after: undefined });
    expect(sent).toEqual([]);
  });

  it.each([
    ["has left", { subject: "leaver", name: "王离职" }],
    ["is not known", { subject: "nobody", name: "无名" }],
    ["has no address", { subject: "mute", name: "无址" }],
  ])("is the department's people who submit, too, where the person %s", async (_how, submitter) => {
    archive.tables.put("people", { ...PEOPLE.seller, subject: "mute", name: "无址", roles: ["archivist"] });
    await notify()({ before: refused, after: { ...rejected, submitter } });
    expect(sent).toMatchObject([{ to: "seller@yunling.example" }]);
  });

  it("each gets one mail of their own, and one that does not go out waits by itself", async () => {
    const { submitter: _submitter, ...scanned } = rejected;
    for (const n of [1, 2, 3])
      archive.tables.put("people", { ...PEOPLE.seller, subject: `s${n}`, email: `s${n}@yunling.example` });
    let full = true;
    const send = async (notice: Notice) => {
      if (full && notice.to.startsWith("s1")) throw new Error("no such mailbox");
      sent.push(notice);
    };
    const notices = archive.notices(send);
    const again = () => notifier({ ...notifying(), notices })({ before: refused, after: scanned });
    for (const _ of [1, 2, 3]) await again();
    const told = ["s2@yunling.example", "s3@yunling.example", "seller@yunling.example"];
    expect(sent.map(({ to }) => to).sort()).toEqual(told);
    full = false;
    await archive.sendsLater(send);
    expect(sent.map(({ to }) => to).sort()).toEqual(["s1@yunling.example", ...told]);
  });

  it("is told anew where the paper was taken up again, and refused again for the same", async () => {
    await notify()({ before: refused, after: rejected });
    await notify()({ before: { ...refused, rev: 3 }, after: { ...rejected, rev: 4 } });
    expect(sent).toHaveLength(2);
  });

  it("reads that it is a duplicate, and not of which paper: that may be another department's", async () => {
    await archive.takes("销售部/a.pdf", aPdf());
    const after = archive.item(await archive.takes("销售部/b.pdf", aPdf()));
    await notify()({ before: refused, after });
    expect(sent[0]?.text).not.toContain("Y2024销售合同001");
  });

  it("is told nothing where nobody is known, or the archive sends no mail", async () => {
    const { department: _department, submitter: _submitter, ...nobodys } = rejected;
    await notify()({ before: refused, after: nobodys });
    await notifier({ ...notifying(), notices: undefined })({ before: refused, after: rejected });
    expect(sent).toEqual([]);
  });

  it("is not named in what the log hears", async () => {
    await notify()({ before: refused, after: rejected });
    expect(turned).toEqual([{ id: "1", code: "intake.corrupt", told: 1 }]);
  });
});

describe("a notice", () => {
  it("goes out as plain text in UTF-8, from the archive's address", async () => {
    const ses = mockClient(SESv2Client);
    const mail = new Mail(new SESv2Client({ region: "us-east-1" }), "archive@yunling.example");
    await mail.send({ to: "a@yunling.example", subject: "退回", text: "原因" });
    expect(ses.commandCalls(SendEmailCommand)[0]?.args[0].input).toMatchObject({
      FromEmailAddress: "archive@yunling.example",
      Destination: { ToAddresses: ["a@yunling.example"] },
      Content: {
        Simple: { Subject: { Data: "退回", Charset: "UTF-8" }, Body: { Text: { Data: "原因", Charset: "UTF-8" } } },
      },
    });
  });
});
