import { listDigest } from "#shared/certificate/bytes.ts";
import type { Signed } from "#shared/domain/disposal/application.ts";
import type { CertificateRules } from "#shared/domain/disposal/certificate.ts";
import type { KeptOn, ListedFile, Proved, Spared } from "#shared/domain/disposal/listed-file.ts";
import { clockAt } from "#shared/domain/instant.ts";

export const APPLICATION = "5f0c1e7a-0000-4000-8000-000000000001";
const who = (subject: string, name: string) => ({ subject, name });

const row = (number: string, name: string) => ({
  ...{ application: APPLICATION, number, rev: 4, paper: `paper-${number}`, name },
  ...{ class: "Y", className: "业务合同", type: "销售合同", date: "2014-03-18", department: "销售部" },
  ...{ pages: 12, lastDay: "2024-03-18", early: false, onPaper: false },
});

const KEYS = ["document key", "document key, off site"];

export const aProvedFile = (number: string, more: Partial<Proved> = {}): Proved => ({
  ...row(number, `${number}设备销售合同20140318`),
  state: "proved",
  shreddedAt: "2026-11-27T08:05:00.000Z",
  irrecoverableFrom: "2026-12-04T08:05:00.000Z",
  goneAt: "2026-11-27T08:06:00.000Z",
  versions: ["vault", "replica"].flatMap((bucket) =>
    ["documents", "recognised"].map((part) => ({ bucket, key: `${part}/paper-${number}`, versionId: "v1" })),
  ),
  ...{ others: ["Digests", "Likenesses"], voided: [], within: [] },
  proof: ["s3://vault/documents/a", "s3://replica/documents/a", ...KEYS, "the same bytes in quarantine"].map(
    (what) => ({
      ...{ what, answer: "NoSuchKey", readable: false, at: "2026-11-27T08:07:00.000Z" },
    }),
  ),
  provedAt: "2026-11-27T08:07:00.000Z",
  ...more,
});

export const aKeptFile = (number: string): KeptOn => ({
  ...row(number, `${number}设备销售合同20140318`),
  state: "kept",
  reason: "客户正在续签，仍须查考",
  by: who("head", "钱经理"),
  until: "2028-12-31",
  at: "2026-11-20T02:00:00.000Z",
});

export const aSparedFile = (number: string): Spared => ({
  ...row(number, `${number}设备销售合同20140318`),
  ...{ state: "spared", code: "file.in-disposal", subject: number, at: "2026-11-27T08:05:00.000Z" },
});

/** An application that all have signed, with its list. */
export function aSigned(files: readonly ListedFile[], more: Partial<Signed> = {}): Signed {
  const numbers = files.map(({ number }) => number);
  const kept = files.filter(({ state }) => state === "kept").map(({ number }) => number);
  const said = { at: "2026-11-20T02:00:00.000Z", verdict: "approve" as const };
  const slot = (id: string, step: string, seat: string) => ({ id, step, seat, seats: [seat], above: [] });
  return {
    ...{ id: APPLICATION, rev: 12, status: "signed", ground: "expired", keep: {}, regulation: "ab".repeat(32) },
    proposer: { ...who("archivist", "档案员甲"), department: "档案室" },
    ...{ reason: "保管期满，经鉴定没有继续保存的价值", departments: ["销售部", "财务部"] },
    classes: [{ class: "Y", className: "业务合同", count: files.length }],
    ...{ count: files.length, list: listDigest(numbers) },
    approval: {
      ...{ status: "approved", closedAt: said.at, asker: who("archivist", "档案员甲"), earlier: [] },
      round: {
        ...{ name: "销毁", clause: "AF-34", begunAt: "2026-11-19T01:00:00.000Z", subjects: numbers, concerned: [] },
        stages: [
          [
            {
              ...slot("1.1.1", "有关部门负责人", "post/销售部经理"),
              answer: {
                ...said,
                ...{ by: who("head", "钱经理"), seat: "post/销售部经理" },
                except: Object.fromEntries(kept.map((number) => [number, "客户正在续签，仍须查考"])),
              },
            },
          ],
          [
            {
              ...slot("1.2.1", "分管领导", "post/分管领导"),
              answer: {
                ...said,
                ...{
                  by: { ...who("deputy", "李副总"), for: who("executive", "孙分管") },
                  seat: "post/分管领导",
                  except: {},
                },
              },
            },
          ],
        ],
      },
    },
    ...{ proposedAt: "2026-11-19T01:00:00.000Z", proposedOn: "2026-11-19", since: "2026-11-27T09:00:00.000Z" },
    ...{ executor: who("colleague", "档案员乙"), place: "杭州机房与异地机房", method: "销毁密钥并删除全部副本" },
    supervisors: [who("supervisor", "周监销")],
    ...{
      startedAt: "2026-11-27T08:04:00.000Z",
      run: 1,
      resumed: [],
      replaced: [],
      toDestroy: files.length - kept.length,
    },
    ...{ erasedAt: "2026-11-27T08:10:00.000Z", irrecoverableFrom: "2026-12-04T08:05:00.000Z" },
    destroyed: files.filter(({ state }) => state === "proved").length,
    samples: numbers.slice(0, 2).map((number) => ({
      ...{ number, by: who("supervisor", "周监销"), at: "2026-11-27T08:50:00.000Z" },
      attempts: [{ what: "documents", answer: "NoSuchKey", readable: false }],
    })),
    signatures: [
      {
        ...who("supervisor", "周监销"),
        ...{ at: "2026-11-27T09:00:00.000Z", finding: "在场监督，所抽文件均不能读取", sampled: numbers.slice(0, 2) },
      },
    ],
    signedAt: "2026-11-27T09:00:00.000Z",
    ...more,
  };
}

export const clock = (instant: string): string => clockAt(instant, { timeZone: "Asia/Shanghai" });

export const certificateRulesForTests: CertificateRules = {
  company: "杭州云岭智能装备有限公司",
  regulation: { title: "年度客户文件管理办法", version: 1, hash: "ab".repeat(32) },
  clock,
  isOffSite: (bucket) => bucket === "replica",
};
