import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { aPdf, FakeArchive } from "./fake/archive.ts";

let archive: FakeArchive;
beforeEach(() => {
  archive = new FakeArchive();
});

const number = "Y2024销售合同001";
const items = (body: unknown) => z.object({ items: z.array(z.unknown()) }).parse(body).items;

/** Everything that can be asked, about a filed paper of the sales department of a level. */
async function asked(who: string, level: string) {
  archive.reading = { ...archive.reading, level };
  const id = await archive.takes("销售部/a.pdf", aPdf());
  const status = async (route: string, request = {}) => (await archive.asks(who, route, request)).status;
  const list = async (route: string) => {
    const { status, body } = await archive.asks(who, route);
    return status === 200 ? items(body).length : status;
  };
  return {
    intake: await list("GET /intake"),
    files: await list("GET /files"),
    paper: await status("GET /intake/{id}", { params: { id } }),
    file: await status("GET /files/{number}", { params: { number } }),
    history: await status("GET /files/{number}/history", { params: { number } }),
    examples: await list("GET /examples"),
    upload: await status("POST /uploads", { body: { name: "a.pdf", size: 1 } }),
    retry: await status("POST /intake/{id}/retry", { params: { id } }),
    forget: await status("DELETE /examples/{id}", { params: { id: "none" } }),
    void: await status("POST /files/{number}/void", { params: { number }, body: { reason: "类型有误" } }),
  };
}

const OWN = { intake: 1, paper: 200, files: 1, file: 200, history: 200 };
const OWN_ABOVE = { intake: 1, paper: 200, files: 0, file: 403, history: 403 };
const OTHERS = { intake: 0, paper: 403, files: 0, file: 403, history: 403 };
const READS = { upload: 403, examples: 403, retry: 403, forget: 403, void: 403 };
const SUBMITS = { ...READS, upload: 201 };
const WORKS = { upload: 201, examples: 0, retry: 409, forget: 404, void: 200 };

describe("what the rooms answer to whom", () => {
  it.each([
    ["archivist", "核心", { ...OWN, ...WORKS }],
    ["auditor", "核心", { ...OWN, ...READS, examples: 0 }],
    ["seller", "一般", { ...OWN, ...SUBMITS }],
    ["seller", "重要", { ...OWN_ABOVE, ...SUBMITS }],
    ["accountant", "一般", { ...OTHERS, ...SUBMITS }],
    ["employee", "一般", { ...OWN, ...READS }],
    ["head", "重要", { ...OWN_ABOVE, ...READS }],
    ["executive", "一般", { ...OTHERS, ...READS }],
    ["supervisor", "一般", { ...OTHERS, ...READS }],
    ["security", "一般", { ...OTHERS, ...READS }],
    ["system", "一般", { ...OTHERS, ...READS }],
  ])("%s, of a paper of the level %s", async (who, level, expected) => {
    expect(await asked(who, level)).toEqual(expected);
  });

  it("shows the auditor what was read of a paper, and never its pages", async () => {
    archive.reading = { ...archive.reading, level: "核心", questions: ["review.unsure-date"] };
    const id = await archive.takes("销售部/a.pdf", aPdf());
    const { body } = await archive.asks("auditor", "GET /intake/{id}", { params: { id } });
    expect(body).toMatchObject({ class: "Y", title: expect.any(String), level: "核心" });
    for (const content of ["lines", "pictures", "original", "candidates"]) expect(body).not.toHaveProperty(content);
  });
});

describe("whoever has not signed, or is not trained (AF-26)", () => {
  it.each([
    ["newcomer", "people.not-agreed", "not-agreed"],
    ["untrained", "people.not-trained", "not-trained"],
  ])("sends in papers and nothing else: %s", async (who, code, policy) => {
    const [row] = archive.tables.rows("people").filter(({ subject }) => subject === "archivist");
    archive.tables.put("people", {
      ...row,
      subject: "untrained",
      training: { on: "2027-01-01", subject: "将来的培训" },
    });
    for (const route of ["GET /intake", "GET /files", "GET /examples"]) {
      const { status, body } = await archive.asks(who, route);
      expect([status, body.code]).toEqual([403, code]);
    }
    expect((await archive.asks(who, "POST /uploads", { body: { name: "a.pdf", size: 1 } })).status).toBe(201);
    const refused = archive.tables.rows("audit").filter((row) => row.subject === `person/${who}`);
    expect(refused).toHaveLength(3);
    for (const { additionalEventData } of refused)
      expect(additionalEventData).toMatchObject({ rule: { policy, clause: "AF-26" } });
  });
});
