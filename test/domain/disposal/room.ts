import type { Asker } from "#shared/domain/access/request.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import type { Plan } from "#shared/domain/approval/plan.ts";
import { ARCHIVISTS, type Seated } from "#shared/domain/approval/seat.ts";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import type { Drafted, Proposed } from "#shared/domain/disposal/application.ts";
import { drafted, listOf, proposed } from "#shared/domain/disposal/proposing.ts";
import type { DisposalRules } from "#shared/domain/disposal/rules.ts";
import { aFiledPaper } from "../../support/papers.ts";
import { EXECUTIVE, GENERAL, MONDAY, SALES } from "../approval/company.ts";

export const rules: DisposalRules = {
  hash: "0".repeat(64),
  ...{ supervisors: 1, neverAlso: ["proposer", "approver", "executor"] },
  methods: { electronic: "销毁密钥并删除全部副本", paper: "粉碎或焚烧" },
  ...{ paperChannels: ["纸质扫描"], wholeDossier: false },
};

/** AF-34. The head of the department concerned, then the executive. */
export const plan: Plan = {
  ...{ name: "销毁", clause: "AF-36", decideWithin: 2 },
  stages: [
    [{ step: "有关部门负责人", seat: SALES, above: [EXECUTIVE, GENERAL] }],
    [{ step: "分管领导", seat: EXECUTIVE, above: [GENERAL] }],
  ],
};

export const proposer: Asker = { subject: "archivist", name: "沈芳", department: "档案室" };
export const seated: Seated = { subject: "archivist", name: "沈芳", sittings: [{ seat: ARCHIVISTS }] };

/** A file of the sales department that is past its period. */
export function aDueFile(number: string, more: Partial<FiledRecord> = {}): FiledRecord {
  const { record } = aFiledPaper();
  const floor = { lastDay: "2023-12-31", period: "contract_years", from: "合同履行完毕", clause: "AF-18" };
  return {
    ...{ ...record, number, department: "销售部" },
    kept: { ...record.kept, lockedUntil: "2024-01-01T00:00:00.000Z" },
    retention: {
      ...record.retention,
      term: { kind: "until", lastDay: "2023-12-31", floors: [floor] },
      at: { stage: "due", since: "2024-01-01T00:30:00.000Z" },
    },
    ...more,
  };
}

export const [ONE, TWO, THREE] = ["Y2013销售合同001", "Y2013销售合同002", "Y2013销售合同003"];
export const FILES = [ONE, TWO, THREE].map((number) => aDueFile(number));

export const aDraft = (moment: Moment = MONDAY, files: readonly FiledRecord[] = FILES): Drafted =>
  drafted(
    { ground: "expired", reason: "期满", files },
    { id: "1", proposer, seated, plan, list: listOf(files.map(({ number }) => number)) },
    rules,
    moment,
  );

export const anApplication = (moment: Moment = MONDAY, files: readonly FiledRecord[] = FILES): Proposed =>
  proposed(aDraft(moment, files), moment.now);
