import { PAGES_A_PAPER, TAKES } from "../../infra/capacity.ts";

/**
 * List prices in US dollars, us-east-1, as we knew them in November 2026, without free tiers: check them on AWS's price list. In
 * ap-southeast-1 Lambda, S3's requests and KMS cost the same, storage and DynamoDB a tenth more, copies to another region 0.09 a GB.
 */
export const PRICES = {
  lambdaGbSecond: 0.0000166667,
  lambdaRequest: 0.2 / 1e6,
  s3Put: 0.005 / 1000,
  s3Get: 0.0004 / 1000,
  s3GbMonth: 0.023,
  sqsRequest: 0.4 / 1e6,
  sqsFifoRequest: 0.5 / 1e6,
  dynamoWrite: 0.625 / 1e6,
  dynamoRead: 0.125 / 1e6,
  dynamoGbMonth: 0.25,
  dynamoRestorableGbMonth: 0.2,
  kmsRequest: 0.03 / 10_000,
  trailDataEvent: 0.1 / 100_000,
  logsGb: 0.5,
  logsGbMonth: 0.03,
  scannedGb: 0.09,
  scannedObject: 0.22 / 1000,
  copiedGb: 0.02,
  copiedInTimeGb: 0.015,
  textractPage: 1.5 / 1000,
  textractPageAboveMillionAMonth: 0.6 / 1000,
};

/** A month's alarms 14, keys 6, dashboard 3, logs and trail 1; and that Lambda asks six queues for work, day and night. */
export const STANDING = 25;

/** Assumed: one vCPU of Lambda's (1,769 MB) takes so many times as long as one core of the machine that the bench ran on. */
export const SLOWER = 1.3;

/** What the last run of test/bench/cost.ts on a quiet machine measured: milliseconds of one core for a page. */
export const MEASURED = 1000;

/** GB of a function's memory; a test compares it with the template. */
export const MEMORY = { receive: 1769 / 1024, recognise: 3008 / 1024, store: 1769 / 1024, file: 512 / 1024 };

/** MB of a page: a colour scan at 200 dpi, and what is read of it. KB of a paper in the tables with their indexes, and in the logs. */
const SIZE = { page: 0.45, text: 0.02, rows: 40, logs: 8 };
const GB = { fromMb: 1 / 1000, fromKb: 1e-6 };
/** Recognise's own part of an invocation: fetching, saving, understanding. */
const AROUND_READING = 0.3;

/** Calls for a paper on its whole way, as the code makes them; what S3 charges as PUT are also copies, lists and locks. */
const CALLS = {
  invocations: 4,
  put: 13,
  putAPage: 1,
  get: 7,
  sqs: 9,
  sqsFifo: 3,
  /** Units of a KB: transactions count twice, and every index once more. */
  dynamoWrites: 140,
  dynamoReads: 30,
  kms: 2,
  trailDataEvents: 16,
};

/** What a page costs until it is filed, by item. */
export function pageCosts(msAPage: number): Record<string, number> {
  const seconds = (msAPage * SLOWER) / 1000;
  const a = (perPaper: number) => perPaper / PAGES_A_PAPER;
  const { receive, recognise, store, file } = MEMORY;
  const around = TAKES.receive * receive + AROUND_READING * recognise + TAKES.store * store + TAKES.file * file;
  const p = PRICES;
  return {
    "Lambda, reading": seconds * recognise * p.lambdaGbSecond,
    "Lambda, all else": a(around * p.lambdaGbSecond + CALLS.invocations * p.lambdaRequest),
    "S3, requests": (a(CALLS.put) + CALLS.putAPage) * p.s3Put + a(CALLS.get) * p.s3Get,
    "DynamoDB, requests": a(CALLS.dynamoWrites * p.dynamoWrite + CALLS.dynamoReads * p.dynamoRead),
    "SQS, KMS, trail, logs": a(
      CALLS.sqs * p.sqsRequest +
        CALLS.sqsFifo * p.sqsFifoRequest +
        CALLS.kms * p.kmsRequest +
        CALLS.trailDataEvents * p.trailDataEvent +
        SIZE.logs * GB.fromKb * (p.logsGb + 12 * p.logsGbMonth),
    ),
    "GuardDuty's scan": SIZE.page * GB.fromMb * p.scannedGb + a(p.scannedObject),
    "The copy off site": vaultGb * (p.copiedGb + p.copiedInTimeGb),
  };
}

const vaultGb = (SIZE.page + SIZE.text) * GB.fromMb;

/** What a page costs for each year that it is kept: twice in S3, and its records. */
const keptAYear = (): number => {
  const { s3GbMonth, dynamoGbMonth, dynamoRestorableGbMonth } = PRICES;
  const rows = (SIZE.rows * GB.fromKb) / PAGES_A_PAPER;
  return 12 * (2 * vaultGb * s3GbMonth + rows * (dynamoGbMonth + dynamoRestorableGbMonth));
};

const textract = (pagesAYear: number): number => {
  const aMonth = pagesAYear / 12;
  const dear = Math.min(aMonth, 1e6);
  return 12 * (dear * PRICES.textractPage + (aMonth - dear) * PRICES.textractPageAboveMillionAMonth);
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const cents = (dollars: number) => dollars.toFixed(3);
const dollars = (amount: number) => Math.round(amount).toLocaleString("en-US");
const row = (...cells: string[]) => `| ${cells.join(" | ")} |`;

/** The README's tables. */
export function tables(msAPage: number): string {
  const costs = pageCosts(msAPage);
  const filing = sum(Object.values(costs));
  const years = [10_000, 1_000_000, 100_000_000].map((pages) => {
    const reading = pages * (costs["Lambda, reading"] ?? 0);
    // Pages come all the year round, so they are kept for half of it.
    const year = 12 * STANDING + pages * (filing + keptAYear() / 2);
    return row(...[pages, reading, textract(pages), pages * keptAYear(), year].map(dollars));
  });
  return [
    row("1,000 pages", "US dollars"),
    row("---", "---:"),
    ...Object.entries(costs).map(([item, each]) => row(item, cents(1000 * each))),
    row("**until they are filed**", `**${cents(1000 * filing)}**`),
    row("kept, each year", cents(1000 * keptAYear())),
    row("*Textract, instead of reading*", `*${cents(1000 * PRICES.textractPage)}*`),
    "",
    row(
      "Pages a year",
      "reading",
      "*Textract for the same*",
      "each later year of keeping them",
      "**the first year, all in all**",
    ),
    row("---:", "---:", "---:", "---:", "---:"),
    ...years,
  ].join("\n");
}
