import { arrive, inspect } from "#shared/domain/intake/arrival.ts";
import { conclude, type FilingRules } from "#shared/domain/intake/decision.ts";
import type {
  Filed,
  InReview,
  Inspected,
  Kept,
  Paper,
  Received,
  Recognised,
  Source,
  Stored,
} from "#shared/domain/intake/item.ts";
import { keep } from "#shared/domain/intake/keep.ts";
import { assign } from "#shared/domain/numbering/assign.ts";
import type { Reading } from "#shared/domain/reading/reading.ts";
import { filingRules } from "#shared/regulation/filing.ts";
import { loadRegulation } from "#shared/regulation/load.ts";
import { stageNamed } from "../../infra/stages.ts";

/** The first regulation, as the functions see it. */
export const loaded = loadRegulation("shared/regulation/annual-customer-files.yaml");
export const rules = {
  ...filingRules(loaded),
  minConfidence: stageNamed("local").limits.minConfidence,
} satisfies FilingRules & { minConfidence: number };

export const NOW = "2026-03-02T01:00:00.000Z";

export const aPaper: Paper = { format: "pdf", pages: 2, digest: "ab".repeat(32) };

export const aKeeping: Kept = {
  document: { key: "documents/1", versionId: "v1" },
  recognised: { key: "recognised/1", versionId: "v2" },
  lockedUntil: "2026-04-01T01:00:00.000Z",
};

export const aQuarantine: Source = { bucket: "quarantine", key: "1", versionId: "q1" };

/** A sales contract that was read without doubt. */
export const aReading: Reading = {
  title: "设备销售合同",
  candidates: [{ class: "Y", type: "销售合同", confidence: 0.97, evidence: [] }],
  date: { value: "2024-03-18", confidence: 0.95, evidence: [] },
  customer: { value: "苏州恒瑞精密制造有限公司", confidence: 0.9, evidence: [] },
  amount: { value: "1097100.00", confidence: 0.9, evidence: [] },
  level: "一般",
  confidence: 0.95,
  questions: [],
};

const anArrival = (id = "1") => ({
  id,
  key: `销售部/${id}.pdf`,
  versionId: `version-${id}`,
  size: 1000,
  receivedAt: NOW,
  department: "销售部",
  submitter: { name: "销售内勤" },
  channel: "纸质扫描",
  hints: { fileName: `${id}.pdf` },
});

export const aReceivedPaper = (id = "1"): Received => arrive(anArrival(id), NOW);

export function anInspectedPaper(id = "1"): Inspected {
  const item = inspect(aReceivedPaper(id), aPaper, rules.hash, NOW);
  if (item.status !== "received") throw new Error("the paper is not read");
  return item;
}

export function aRecognisedPaper(id = "1", reading: Reading = aReading): Recognised {
  const item = conclude(anInspectedPaper(id), reading, rules, NOW);
  if (item.status !== "recognised") throw new Error(`the paper waits for a person: ${item.code}`);
  return item;
}

export function aPaperInReview(
  id = "1",
  reading: Reading = { ...aReading, questions: ["review.unsure-date"] },
): InReview {
  const item = conclude(anInspectedPaper(id), reading, rules, NOW);
  if (item.status !== "in review") throw new Error("the paper needs no person");
  return item;
}

export const aStoredPaper = (id = "1", reading?: Reading): Stored =>
  keep(aRecognisedPaper(id, reading), aKeeping, rules.seriesOf, NOW);

export function aFiledPaper(id = "1", last = 0) {
  const { files } = assign([aStoredPaper(id)], { series: "Y2024销售合同", last }, rules, NOW);
  const [file] = files;
  if (!file) throw new Error("one paper gets one number");
  return file;
}

export const aFiledItem = (id = "1"): Filed => aFiledPaper(id).filed;
