import { type Asking, ask } from "#shared/domain/access/ask.ts";
import { decideOn } from "#shared/domain/access/deciding.ts";
import { handOver } from "#shared/domain/access/loan.ts";
import type { AccessRequest, Granted, Lent, Open, RequestedFile } from "#shared/domain/access/request.ts";
import type { AccessRules } from "#shared/domain/access/rules.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import type { Plan } from "#shared/domain/approval/plan.ts";
import type { Seated } from "#shared/domain/approval/seat.ts";
import { approve, archivist, daysAfter, employee, FILES, MONDAY, ordinary, salesHead } from "../approval/company.ts";

/** Grants last five days, loans ten; borrowers are reminded two days before, and every three days after. */
export const rules: AccessRules = {
  hash: "0".repeat(64),
  grantUntil: (day) => daysAfter(day, 5),
  chaseOn: (last) => daysAfter(last, 3),
  lending: {
    dueOn: (lent) => daysAfter(lent, 10),
    remindOn: (due) => daysAfter(due, -2),
    extension: { beforeEnd: true },
    ...{ agreement: "文件借阅协议", onReturn: ["件数与清单相符", "完好无涂改"], damage: ["照价赔偿"] },
  },
  needsConsent: () => false,
};

export const aFile = (number: string): RequestedFile => ({
  ...{ number, paper: `paper of ${number}`, title: "设备销售合同", class: "Y", level: "一般", department: "销售部" },
  ...{ total: 12, opened: 0 },
});
export const files = FILES.map(aFile);
export const [ONE = "", OTHER = ""] = FILES;

export const asker = { subject: employee.subject, name: employee.name, department: "销售部" };
export const asking: Asking = { kind: "view", purpose: "核对付款条件", files };

export const asked = (more: Partial<Asking> = {}, plan: Plan = ordinary, seated: Seated = employee): Open =>
  ask({ ...asking, ...more }, { id: "request", asker: { ...asker, ...who(seated) }, seated, plan }, rules, MONDAY);

export const who = ({ subject, name }: Seated) => ({ subject, name });

/** A request on which all have decided in its favour. */
export function granted(more: Partial<Asking> = {}, moment: Moment = MONDAY): Granted {
  const half = decideOn(asked(more), { slot: "1.1.1", verdict: approve }, salesHead, rules, MONDAY);
  const whole = decideOn(half, { slot: "1.2.1", verdict: approve }, archivist, rules, moment);
  if (whole.status !== "granted") throw new Error(`it is ${whole.status}`);
  return whole;
}

export const agreement = { reference: "借阅协议 2026-07", signedBy: "王磊", signedOn: "2026-03-01" };

/** DL-15. Files are lent to outsiders, through an employee. */
export const borrowing = {
  kind: "lend",
  outsider: { organisation: "某会计师事务所", contact: "王磊", agreement: "agreement" },
} as const;

export const lent = (form: "paper" | "electronic" = "electronic"): Lent =>
  handOver(granted(borrowing), { form, agreement }, archivist, rules, MONDAY);

/** Its state, and when it changed last. */
export const brief = ({ status, rev, since }: AccessRequest) => ({ status, rev, since });
