import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import { differences, expectedOf, SCANS } from "../../infra/local/expectation.ts";
import { archivist, as, drop, endOf, scan } from "./doors.ts";

/** The department that sends in papers of a kind. */
const SENDERS: Record<string, string> = {
  "02": "采购部",
  "05": "财务部",
  "06": "财务部",
  "07": "客服部",
  "11": "市场部",
  "12": "客服部",
};

const files = ["pages", "born-digital"]
  .flatMap((folder) => readdirSync(SCANS + folder).map((file) => `${folder}/${file}`))
  .filter((file) => /\/\d\d-/.test(file));
const keyOf = (file: string) => `${SENDERS[basename(file).slice(0, 2)] ?? "销售部"}/${basename(file)}`;

const paperOf = (file: string) => basename(file).split(".")[0] ?? "";

/** A further scan of a paper waits for a person, about nothing else; so an archivist confirms it as it was read. */
async function confirmed(file: string, { id, duplicateOf }: IntakeView): Promise<IntakeView> {
  const [shown, other] = await Promise.all(
    [id, duplicateOf?.id ?? ""].map((each) => archivist.call("GET /intake/{id}", { params: { id: each } })),
  );
  expect(shown && "questions" in shown ? shown.questions.map(({ code }) => code) : []).toEqual([
    "review.seems-duplicate",
  ]);
  expect(paperOf(other?.key ?? "")).toBe(paperOf(file));
  await archivist.call("POST /intake/{id}/confirm", { params: { id }, body: {} });
  return endOf(keyOf(file), 600);
}

describe("the sample papers, in all their variants", () => {
  beforeAll(async () => {
    for (const file of files) await drop(keyOf(file), await scan(file));
  });

  it.each(files)("%s ends as an archivist would end it", { timeout: 600_000 }, async (file) => {
    const expected = expectedOf(paperOf(file));
    const end = await endOf(keyOf(file), 600);
    const decided = end.code === "review.seems-duplicate" && expected.outcome === "filed" ? confirmed(file, end) : end;
    expect(differences(expected, await decided)).toEqual([]);
  });

  it("are each filed without a question once, and every further scan is known for one of that paper (DL-07)", async () => {
    // Another journey, in the same archive, sends one of those that are only ever asked about.
    const filed = files.filter((file) => expectedOf(paperOf(file)).outcome === "filed");
    for (const [paper, scans] of Map.groupBy(filed, paperOf)) {
      const ends = await Promise.all(scans.map((file) => endOf(keyOf(file))));
      const originals = ends.filter(({ copyOf, code }) => copyOf === null && code !== "review.seems-duplicate");
      expect(originals, paper).toHaveLength(1);
    }
  });

  it("have numbers without a gap in every series", async () => {
    for (const [sign, year] of [
      ["Y", 2024],
      ["Y", 2023],
      ["G", 2024],
      ["F", 2024],
      ["K", 2024],
      ["J", 2024],
      ["D", 2024],
    ] as const) {
      const { items } = await archivist.call("GET /files", { query: { class: sign, year, limit: 100 } });
      expect(items.length, `${sign} ${year}`).toBeGreaterThan(0);
      for (const series of Map.groupBy(items, ({ number }) => number.replace(/\d{3}$/, "")).values()) {
        const sequence = series.map(({ number }) => Number(number.slice(-3)));
        expect(sequence).toEqual(sequence.map((_, n) => n + 1));
      }
    }
  });

  it("stand in the catalogue under their electronic names", async () => {
    const filed = await endOf("销售部/01-sales-contract.pdf");
    const { items } = await archivist.call("GET /files", { query: { number: filed.number ?? "" } });
    expect(items).toMatchObject([
      { name: `${filed.number}${filed.title}20240318`, customer: filed.customer, department: "销售部" },
    ]);
  });

  it("are seen by those whose department sent them in, and by no other department", async () => {
    const { items: own } = await as("财务部").call("GET /files", { query: { limit: 100 } });
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ department }) => department))).toEqual(new Set(["财务部"]));
  });

  it("have a history without a gap, from arrival to number", async () => {
    const { number } = await endOf("财务部/05-vat-invoice.pdf");
    const { items } = await archivist.call("GET /files/{number}/history", { params: { number: number ?? "" } });
    expect(items.map(({ eventName }) => eventName).filter((event) => event !== "ConfirmPaper")).toEqual([
      "RegisterPaper",
      "InspectPaper",
      "RecognisePaper",
      "StorePaper",
      "FilePaper",
    ]);
  });
});
