import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { fromTemporaryCredentials } from "@aws-sdk/credential-providers";
import type { LocalArchive } from "../../cli/local-archive.ts";
import { type Expected, expectedOf, SCANS } from "./expectation.ts";

/** A paper as a department's scanner sends it, and how it should end. */
export interface Sample {
  /** In the inbox; as a scanner's own counter names it, which tells nothing of the paper. */
  readonly key: string;
  readonly paper: string;
  readonly file: string;
  /** Only so many of the file's bytes arrive. */
  readonly bytes?: number;
  readonly department: string;
  readonly expected: Expected;
}

/** Every paper once: straight and turned, under a seal, black and white, and some as PDF that were never on paper. */
const PAPERS: readonly (readonly [paper: string, file: string, department: string])[] = [
  ["01-sales-contract", "pages/01-sales-contract.seal200.jpg", "销售部"],
  ["02-purchase-contract", "pages/02-purchase-contract.rot90.jpg", "采购部"],
  ["03-service-contract", "pages/03-service-contract.seal200.jpg", "销售部"],
  ["04-sales-order", "pages/04-sales-order.rot270.jpg", "销售部"],
  ["05-vat-invoice", "born-digital/05-vat-invoice.pdf", "财务部"],
  ["06-payment-voucher", "pages/06-payment-voucher.scan200.jpg", "财务部"],
  ["07-phone-record", "pages/07-phone-record.rot180.jpg", "客服部"],
  ["08-email", "born-digital/08-email.pdf", "销售部"],
  ["09-meeting-minutes", "pages/09-meeting-minutes.scan200.jpg", "销售部"],
  ["10-visit-record", "pages/10-visit-record.scan200.jpg", "销售部"],
  ["11-survey", "pages/11-survey.bilevel200.png", "市场部"],
  ["12-complaint", "pages/12-complaint.scan200.jpg", "客服部"],
  ["13-customer-profile", "pages/13-customer-profile.scan200.jpg", "销售部"],
  ["14-org-chart", "born-digital/14-org-chart.pdf", "市场部"],
  ["15-quote-traditional", "pages/15-quote-traditional.scan200.jpg", "销售部"],
];

/** A scanner's transfer that broke off. */
const BROKEN: Sample = {
  key: "财务部/scan-16.pdf",
  paper: "broken off",
  file: "born-digital/06-payment-voucher.pdf",
  bytes: 9000,
  department: "财务部",
  expected: { outcome: "rejected", code: "intake.corrupt" },
};

export const samples: readonly Sample[] = [
  ...PAPERS.map(([paper, file, department]) => ({
    key: `${department}/scan-${paper.slice(0, 2)}${extname(file)}`,
    ...{ paper, file, department, expected: expectedOf(paper) },
  })),
  BROKEN,
];

/** AF-11. Puts a sample into the inbox as its department's scanner does, which may write there and nowhere else. */
export async function scan(sample: Sample, archive: Pick<LocalArchive, "buckets" | "scanners">): Promise<void> {
  const RoleArn = archive.scanners[sample.department];
  if (RoleArn === undefined) throw new Error(`the archive has no scanner of ${sample.department}`);
  const bytes = await readFile(SCANS + sample.file);
  const credentials = fromTemporaryCredentials({ params: { RoleArn, RoleSessionName: "scanner" } });
  await new S3Client({ credentials }).send(
    new PutObjectCommand({ Bucket: archive.buckets.inbox, Key: sample.key, Body: bytes.subarray(0, sample.bytes) }),
  );
}
