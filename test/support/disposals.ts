import type { DestroyedRecord, FiledRecord } from "#shared/domain/catalogue/record.ts";
import { Destroying } from "#shared/domain/disposal/application.ts";
import { destroyed } from "#shared/domain/disposal/destroy.ts";
import { Listed, type ListedFile } from "#shared/domain/disposal/listed-file.ts";
import { condemn, propose } from "#shared/domain/retention/stage.ts";

const who = (subject: string, name: string) => ({ subject, name });

/** An application whose destruction has begun, for these files; those that an approver refused are `except`. */
export function aDestruction(
  id: string,
  numbers: readonly string[],
  now: string,
  except: readonly string[] = [],
): Destroying {
  const proposer = { ...who("archivist", "档案员甲"), department: "档案室" };
  const answer = {
    ...{ verdict: "approve", except: Object.fromEntries(except.map((number) => [number, "仍有利用价值"])) },
    ...{ by: who("executive", "孙分管"), seat: "分管领导", at: now },
  };
  const round = {
    ...{ begunAt: now, subjects: numbers, concerned: [], name: "销毁", clause: "AF-34" },
    stages: [[{ id: "1.1.1", step: "分管领导", seat: "分管领导", above: [], seats: ["分管领导"], answer }]],
  };
  return Destroying.parse({
    ...{ id, rev: 1, ground: "expired", proposer, reason: "保管期满", departments: ["销售部"], list: "ab".repeat(32) },
    classes: [{ class: "Y", className: "业务合同", count: numbers.length }],
    ...{ count: numbers.length, keep: {}, regulation: "r", proposedAt: now, proposedOn: now.slice(0, 10), since: now },
    approval: { status: "approved", asker: who("archivist", "档案员甲"), round, earlier: [], closedAt: now },
    ...{ status: "destroying", executor: who("colleague", "档案员乙"), place: "档案室", method: "覆写删除" },
    ...{ supervisors: [who("supervisor", "周监销")], startedAt: now, run: 1, resumed: [] },
    toDestroy: numbers.length - except.length,
  });
}

/** A file of its list. */
export const aListedFile = (record: FiledRecord, application: string, early = false): Listed =>
  Listed.parse({ ...record, ...{ state: "listed", application, paper: record.id, rev: 1, early, onPaper: false } });

/** What the catalogue says of the files of a list that are destroyed. */
export const destroyedIn = (rows: readonly ListedFile[], record: FiledRecord): Map<string, DestroyedRecord> =>
  new Map(
    rows.flatMap((row) =>
      "shreddedAt" in row ? [[row.number, destroyed({ ...record, number: row.number, id: row.paper }, row)]] : [],
    ),
  );

/** A record of long ago that is past its period and stands in an application. */
export const aProposedRecord = (record: FiledRecord, application: string, now: string): FiledRecord =>
  propose(
    {
      ...{ ...record, date: "2005-05-06" },
      retention: {
        ...record.retention,
        events: { 合同履行完毕: "2005-06-30" },
        at: { stage: "due", since: now },
        term: {
          ...{ kind: "until", lastDay: "2025-12-31" },
          floors: [{ lastDay: "2025-12-31", period: "业务合同", from: "made", clause: "AF-18" }],
        },
      },
    },
    application,
    now,
  );

/** The same, once its destruction has begun. */
export const aCondemnedRecord = (record: FiledRecord, application: string, now: string): FiledRecord =>
  condemn(aProposedRecord(record, application, now), application);
