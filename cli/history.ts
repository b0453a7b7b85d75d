import { z } from "zod";
import { FoundAs } from "#shared/domain/access/request.ts";
import { LoanView, StepView, seatName } from "#shared/domain/access/view.ts";
import { Finding } from "#shared/domain/approval/approval.ts";
import type { HistoryEntry } from "#shared/domain/audit/history.ts";
import { KeepLonger } from "#shared/domain/disposal/application.ts";
import { Spared } from "#shared/domain/disposal/listed-file.ts";
import { whySpared } from "#shared/domain/disposal/why.ts";
import { Status } from "#shared/domain/intake/item.ts";
import { Role } from "#shared/domain/people/person.ts";
import { ID_LENGTH } from "./ids.ts";
import { ANSWERS, clock, FINDINGS, FORMS, FOUND, ROLES, STATES } from "./labels.ts";
import { saying } from "./saying.ts";

const CORRECTED: Readonly<Record<string, string>> = {
  ...{ class: "类别", type: "类型", date: "日期", customer: "客户", amount: "金额" },
  ...{ ownNumber: "原编号", title: "题名", level: "密级", department: "部门" },
};

const fact = <T extends z.ZodType>(name: string, kind: T, say: (value: z.infer<T>) => string) => ({
  name,
  in: (value: unknown) => {
    const { data, success } = kind.safeParse(value);
    return success ? [say(data)].filter((said) => said !== "") : [];
  },
});
const text = z.string();
const FindingWord = Finding.shape.finding;
const byNumber = z.record(text, text);
const each = (said: Record<string, string>, say: (number: string, what: string) => string) =>
  Object.entries(said)
    .map(([number, what]) => say(number, what))
    .join("，");

/** What an entry of the trail may tell that a records manager reads, in this order; all else of it is in the JSON. */
const FACTS = [
  fact("department", text, (name) => name),
  fact("channel", text, (name) => name),
  fact("format", text, (name) => name),
  fact("pages", z.number(), (count) => `${count} 页`),
  fact("pages", z.array(z.number()), (pages) => `第 ${pages.join("、")} 页另起`),
  fact("pages", text, (pages) => `第 ${pages} 页`),
  fact("pages", byNumber, (pages) => each(pages, (number, only) => `${number} 只准第 ${only} 页`)),
  fact("parts", z.number(), (count) => `拆为 ${count} 份`),
  fact("parts", z.array(text), (ids) => `得 ${ids.length} 份`),
  fact("from", Status, (state) => `原为${STATES[state]}`),
  fact("status", Status, (state) => STATES[state]),
  fact("number", text, (number) => number),
  fact("class", text, (sign) => sign),
  fact("type", text, (type) => type),
  fact("date", text, (date) => date),
  fact("corrected", z.array(text), (names) =>
    names.length === 0 ? "" : `改了${names.map((name) => CORRECTED[name] ?? name).join("、")}`,
  ),
  fact("lockedUntil", text, (until) => `锁定至 ${until.slice(0, 10)}`),
  fact("hold", text, (id) => `冻结 ${id.slice(0, ID_LENGTH)}`),
  fact("copyNumber", text, (number) => `复制件 ${number}`),
  fact("count", z.number(), (count) => `${count} 份`),
  fact("openings", z.number(), (times) => `当日打开 ${times} 次`),
  fact("files", z.array(text), (numbers) => `${numbers.length} 份文件`),
  fact("refusals", z.number(), (times) => `被拒绝 ${times} 次`),
  fact("purpose", text, (purpose) => `用途：${purpose}`),
  fact("for", text, (organisation) => `为 ${organisation}`),
  fact("letter", text, (reference) => `公函 ${reference}`),
  fact("finding", FindingWord, (finding) => `略过${FINDINGS[finding]}`),
  fact("seat", text, (seat) => `席位：${seatName(seat)}`),
  fact("for", z.object({ name: text }), ({ name }) => `代 ${name}`),
  fact("except", byNumber, (except) => each(except, (number, reason) => `不同意 ${number}：${reason}`)),
  fact("words", text, (words) => `意见：${words}`),
  fact("reason", text, (reason) => `原因：${reason}`),
  fact("why", z.object({ code: text, subject: text.optional() }), ({ code, subject }) => saying(code, subject)),
];

const file = fact("file", text, (number) => number);

/** AM-20. Of what the archive did because somebody has left. */
const left = (say: (what: string) => string) => fact("leaver", text, () => say("因申请人离职"));

/** AF-18. What happened, what matters more, and until when a file is kept. */
const KEPT = [
  fact("lastDay", text, (day) => `保管至 ${day}`),
  fact("appraiseOn", text, (day) => `长期，${day} 再鉴定`),
  fact("shorter", text, (day) => `待确认缩短至 ${day}`),
];
const HAPPENED = [fact("event", text, (event) => event), fact("on", text, (day) => `${day} 发生`), ...KEPT];
const MARKED = [fact("mark", text, (mark) => mark), fact("holds", z.literal(false), () => "取消标注"), ...KEPT];

const application = fact("application", text, (id) => `销毁申请 ${id.slice(0, ID_LENGTH)}`);
/** CI-12. From when on nothing brings back what was destroyed. */
const irrecoverable = fact("irrecoverableFrom", text, (at) => `自 ${clock(at)} 起不可恢复`);
/** AF-32, DL-22. Each hold on a file, and what became of its dossier. */
const WhySpared = Spared.pick({ code: true, subject: true, holds: true, partGone: true });
const place = fact("place", text, (where) => `地点 ${where}`);
const method = fact("method", text, (how) => `方式 ${how}`);
const keptLonger = fact("keep", z.record(text, KeepLonger), (keep) =>
  Object.entries(keep)
    .map(([number, { until, forGood }]) => `${number} ${forGood ? `长期，${until} 再鉴定` : `续存至 ${until}`}`)
    .join("，"),
);

/** What is told first of some events, and of no other. */
const FIRST: Readonly<Record<string, typeof FACTS>> = {
  DecideStep: [fact("verdict", StepView.shape.state, (verdict) => ANSWERS[verdict])],
  OpenCopy: [file],
  SeeCopy: [file],
  FailCopy: [file],
  ReturnFiles: [fact("effect", text, (effect) => `效果：${effect}`)],
  RecordHandover: [
    fact("form", LoanView.shape.form, (form) => FORMS[form]),
    fact("agreement", text, (reference) => `借阅协议 ${reference}`),
    fact("dueOn", text, (day) => `应还 ${day}`),
  ],
  AskForLongerLoan: [fact("until", text, (day) => `续借至 ${day}`)],
  WithdrawRequest: [left((what) => `${what}，由系统撤回`)],
  RevokeGrant: [left((what) => `${what}，由系统收回`)],
  PassOn: [left((what) => `${what}，由系统移交接手人`)],
  RecordEvent: HAPPENED,
  RecordCustomerEvent: HAPPENED,
  MarkFile: MARKED,
  MarkCustomer: MARKED,
  FallDue: KEPT,
  WorkOutRetention: KEPT,
  SettleConflict: KEPT,
  ConfirmShorter: KEPT,
  KeepLonger: [
    fact("until", text, (day) => `续存至 ${day}`),
    fact("pastCeiling", text, (day) => `超过上限 ${day}，待裁定`),
    ...[...KEPT, application],
  ],
  ProposeFile: [application],
  ReleaseFile: [application],
  CondemnFile: [application],
  SpareFile: [application, fact("why", WhySpared, whySpared)],
  DestroyFile: [application],
  EmptyRecord: [application],
  ProveDestroyed: [application, irrecoverable],
  ProposeDisposal: [
    fact("state", z.literal("drafted"), () => "汇总所列文件"),
    fact("state", z.literal("proposed"), () => "已列齐，交付审批"),
  ],
  DecideDisposal: [fact("verdict", StepView.shape.state, (verdict) => ANSWERS[verdict]), keptLonger],
  BeginDestruction: [
    fact("run", z.number(), (run) => `第 ${run} 次`),
    place,
    method,
    fact("supervisors", z.array(z.object({ name: text })), (all) => `监销 ${all.map(({ name }) => name).join("、")}`),
    fact("files", z.number(), (files) => `${files} 份`),
  ],
  GiveUpDestruction: [fact("run", z.number(), (run) => `第 ${run} 次`)],
  ReplaceSupervisor: [
    fact("instead", z.object({ name: text }), ({ name }) => `原 ${name}`),
    fact("supervisor", z.object({ name: text }), ({ name }) => `改由 ${name} 监销`),
  ],
  EndDestruction: [fact("destroyed", z.number(), (files) => `销毁 ${files} 份`), irrecoverable],
  RecordPaper: [
    fact("replaced", z.literal(true), () => "更正先前的登记"),
    fact("on", text, (day) => day),
    ...[place, method],
    fact("executedBy", z.array(text), (names) => `执行 ${names.join("、")}`),
    fact("watchedBy", z.array(text), (names) => `监督 ${names.join("、")}`),
    fact("note", text, (note) => `备注：${note}`),
  ],
  SignDestruction: [fact("finding", text, (finding) => `所见：${finding}`)],
  CertifyDestruction: [fact("certificate", text, (number) => `编号 ${number}`)],
  AppointPerson: [fact("post", text, (post) => `岗位：${post}`)],
  GiveRoles: [
    fact("roles", z.array(Role), (roles) =>
      roles.length === 0 ? "收回全部角色" : `角色：${roles.map((role) => ROLES[role]).join("、")}`,
    ),
  ],
  SetClearance: [fact("level", text, (level) => `密级上限：${level}`)],
  RecordAgreement: [
    fact("signedOn", text, (day) => `${day} 签署`),
    fact("reference", text, (reference) => `协议 ${reference}`),
  ],
  RecordTraining: [fact("on", text, (day) => `${day} 培训`), fact("subject", text, (subject) => `内容：${subject}`)],
  SetAbsence: [
    fact("from", text, (day) => `自 ${day}`),
    fact("to", text, (day) => `至 ${day}`),
    fact("to", z.null(), () => "取消"),
  ],
  CheckReturn: [
    fact("condition", FoundAs, (condition) => FOUND[condition]),
    fact("note", text, (note) => `说明：${note}`),
    fact("consequence", text, (consequence) => `处理：${consequence}`),
  ],
};

/** What came of what an entry tells: why it was refused, or the facts of the change. */
export function outcome(entry: HistoryEntry): string {
  const { errorCode, errorMessage, eventName, requestParameters, responseElements, resources } = entry;
  if (errorCode !== undefined) return saying(errorCode, errorMessage);
  const all: Record<string, unknown> = { ...requestParameters, ...responseElements };
  const { file, ...rest } = all;
  const others: Record<string, unknown> = { ...rest, why: all };
  // In the history of the file itself its number is not told in every line.
  const told = resources.some(({ ARN }) => ARN === `file/${file}`) ? others : { ...others, file };
  const first = FIRST[eventName] ?? [];
  // What is told first is not told once more in the words that do for every event.
  const then = FACTS.filter(({ name }) => !first.some((each) => each.name === name));
  return [...first, ...then].flatMap(({ name, in: said }) => said(told[name])).join("，");
}
