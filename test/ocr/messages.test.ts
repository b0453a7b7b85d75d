import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { textOfHtml } from "#shared/ocr/document/html-text.ts";
import { openDocument } from "#shared/ocr/document/open.ts";
import { picture } from "#shared/ocr/picture.ts";
import type { Recogniser } from "#shared/ocr/recogniser.ts";
import { fetchModels } from "../../infra/models/fetch.ts";
import { OPTIONS, open, readAll, textOf } from "./support.ts";

beforeAll(() => fetchModels());

/** No e-mail is ever shown to it. */
const nobody: Recogniser = {
  recognise: () => Promise.reject(new Error("an e-mail was read off its picture")),
};

/** An e-mail of header lines and a body; both may be bytes of any encoding. */
const message = (head: string[], body: string | Uint8Array = "您好"): Buffer =>
  Buffer.concat([Buffer.from(["From: a@example.com", ...head, "", ""].join("\r\n")), Buffer.from(body)]);

const part = (head: string[], content: string) => ["--b", ...head, "", content].join("\r\n");
const mixed = (...parts: string[]) =>
  message(["Content-Type: multipart/mixed; boundary=b"], `${parts.join("\r\n")}\r\n--b--\r\n`);
const attached = (name: string, content = "%PDF-1.7", type = "application/pdf") =>
  part([`Content-Type: ${type}; ${name}`, "Content-Disposition: attachment"], content);

async function read(bytes: Uint8Array) {
  const document = await open(bytes, "eml");
  const pages = (await readAll(document, nobody)).map(({ page }) => page);
  return { document, pages, text: pages.map(textOf).join("\n") };
}

describe("an e-mail", () => {
  it("is pages of lines: who, to whom, when and about what, then its text", async () => {
    const { pages, text } = await read(
      message(
        [
          "To: =?utf-8?B?5p2O5piO?= <li@example.com>, wang@example.com",
          "Cc: zhao@example.com",
          "Subject: =?utf-8?Q?=E4=BA=A4=E4=BB=98?=",
          "Date: Fri, 07 Jun 2024 16:30:00 +0000 (GMT)",
          "Content-Type: text/plain; charset=utf-8",
        ],
        "第一行\r\n\r\n  第二行\r\n",
      ),
    );
    expect(text.split("\n")).toEqual([
      "发件人：a@example.com",
      "收件人：李明 <li@example.com>；wang@example.com",
      "抄送：zhao@example.com",
      "发送时间：2024-06-08 00:30",
      "主题：交付",
      "第一行",
      "第二行",
    ]);
    expect(pages[0]).toMatchObject({ source: "message", turned: 0, width: 1240, height: 1754 });
  });

  it.each([
    ["gb2312", "xOO6ww=="],
    ["gbk", "xOO6ww=="],
    ["gb18030", "xOO6ww=="],
    ["big5", "p0Gmbg=="],
  ])("is read whatever its encoding: %s", async (charset, encoded) => {
    const head = [
      `Subject: =?${charset}?B?${encoded}?=`,
      `Content-Type: text/plain; charset=${charset}`,
      "Content-Transfer-Encoding: base64",
    ];
    const { text } = await read(message(head, encoded));
    expect(text).toContain("主题：你好");
    expect(text.split("\n").at(-1)).toBe("你好");
  });

  it("is read where its text is quoted", async () => {
    const head = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"];
    expect((await read(message(head, "=E4=BD=A0=E5=\r\n=A5=BD"))).text).toContain("你好");
  });

  it("is read as text where it is HTML alone", async () => {
    const html =
      "<html><head><style>p{color:red}</style><title>题</title></head><body><p>王经理：</p><table><tr><td>数量</td><td>3&nbsp;台</td></tr></table>AT&amp;T &lt;x&gt; &#20320;</body></html>";
    const { text } = await read(message(["Content-Type: text/html; charset=utf-8"], html));
    expect(text.split("\n").slice(1)).toEqual(["王经理：", "数量  3 台", "AT&T <x> 你"]);
  });

  it("has lines that fit on its pages, and as many pages as they need", async () => {
    const { pages } = await read(
      message(["Content-Type: text/plain; charset=utf-8"], `${"长".repeat(500)}\r\n${"行\r\n".repeat(120)}`),
    );
    expect(pages).toHaveLength(3);
    for (const { lines, width, height } of pages)
      for (const { box, text } of lines) {
        expect(box.right, text).toBeLessThan(width);
        expect(box.bottom).toBeLessThan(height);
      }
  });

  it("can be seen, as it is laid out", async () => {
    const { document, pages } = await read(message(["Subject: <b>x</b> & y"], "text"));
    const seen = await picture(await document.image(1), 0);
    const { width, height } = await sharp(seen).metadata();
    expect([width, height]).toEqual([1131, 1600]);
    const { rgb } = await document.image(1);
    const [line] = pages[0]?.lines ?? [];
    const inked = (top: number, bottom: number) =>
      rgb.subarray(3 * 1240 * Math.floor(top), 3 * 1240 * Math.ceil(bottom)).some((value) => value < 100);
    expect(inked(line?.box.top ?? 0, line?.box.bottom ?? 0)).toBe(true);
    expect(inked(0, 80)).toBe(false);
  });
});

describe("what is attached to an e-mail", () => {
  const namesOf = async (bytes: Uint8Array) => (await open(bytes, "eml")).attachments.map(({ name }) => name);

  it("has its name, however that is written", async () => {
    const names = await namesOf(
      mixed(
        attached("name=plain.pdf"),
        attached("name*=gb2312''%BA%CF%CD%AC.pdf"),
        attached('name="=?gb2312?B?us/NrC5wZGY=?="'),
        attached("name*0*=utf-8''%E5%90%88; name*1*=%E5%90%8C.pdf"),
      ),
    );
    expect(names).toEqual(["plain.pdf", "合同.pdf", "合同.pdf", "合同.pdf"]);
  });

  it("may be an e-mail, which stays one, and may have no name", async () => {
    const inner = "From: b@example.com\r\nSubject: inner\r\n\r\ntext";
    const email = mixed(
      part(["Content-Type: message/rfc822"], inner),
      part(["Content-Type: application/pdf", "Content-Disposition: attachment"], "%PDF"),
    );
    const { attachments } = await open(email, "eml");
    expect(attachments.map(({ name }) => name)).toEqual(["附件1.eml", "附件2"]);
    expect(
      Buffer.from(attachments[0]?.bytes ?? [])
        .toString()
        .replaceAll("\n", "\r\n"),
    ).toContain(inner);
  });

  it("is no paper if it is a small picture that the text shows, or a signature", async () => {
    const shown = (bytes: number) =>
      part(
        ["Content-Type: image/png; name=shown.png", "Content-Disposition: inline", "Content-ID: <1>"],
        "x".repeat(bytes),
      );
    const signature = part(
      ["Content-Type: application/pkcs7-signature; name=smime.p7s", "Content-Disposition: attachment"],
      "x",
    );
    expect(await namesOf(mixed(shown(3000), signature))).toEqual([]);
    expect(await namesOf(mixed(shown(70_000), attached("name=logo.png", "x", "image/png")))).toEqual([
      "shown.png",
      "logo.png",
    ]);
  });
});

describe("an e-mail that is a bomb", () => {
  it.each([
    ["of ten thousand attachments", () => mixed(...Array(10_000).fill(attached("name=a.pdf"))), "intake.too-complex"],
    [
      "of a few more attachments than it may have",
      () => mixed(...Array(101).fill(attached("name=a.pdf"))),
      "intake.too-many-parts",
    ],
    [
      "of parts in parts without end",
      () =>
        message(Array.from({ length: 300 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}`)),
      "intake.too-complex",
    ],
    ["of lines without end", () => message([], "a\r\n".repeat(20_000)), "intake.too-many-pages: 100 页"],
    ["of one line without end", () => message([], "a".repeat(5_000_000)), "intake.too-many-pages: 100 页"],
  ] as const)("is refused: %s", async (_, make, code) => {
    await expect(open(make(), "eml")).rejects.toThrow(code);
  });

  it("is refused where its reader would not come to an end", async () => {
    const endless = message(["Content-Type: text/plain; format=flowed; delsp=yes"], "a \r\n".repeat(2_000_000));
    await expect(openDocument(endless, "eml", { ...OPTIONS, patience: 2000 })).rejects.toThrow("intake.too-complex");
  });
});

describe("HTML", () => {
  it.each([
    "<".repeat(200_000),
    "<!--".repeat(100_000),
    "<style ".repeat(50_000),
    "<p>".repeat(200_000),
    "&#".repeat(200_000),
  ])("is read in one pass, however broken", (html) => {
    const start = performance.now();
    textOfHtml(html);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
