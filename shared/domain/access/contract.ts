import { z } from "zod";
import { Finding, Verdict } from "../approval/approval.ts";
import { HistoryEntry } from "../audit/history.ts";
import { Beginning, Line, type MethodAndPath, Name, pageOf, paging, type Route } from "../contract.ts";
import { Agreement } from "./agreement.ts";
import { Pages } from "./pages.ts";
import { Count, FoundAs, Kind, RequestStatus } from "./request.ts";
import { Uses } from "./uses.ts";
import { BegunCopy, CopyView, LoanView, RequestView, TaskView } from "./view.ts";

/** The most files that one request may name: it is one transaction with everything that it changes. */
export const MOST_FILES = 30;

/** The id of a request, or of an application to destroy. */
export const Id = z.string().regex(/^[0-9a-f-]{1,36}$/);
const FileNumber = Name();
export const SlotName = Name(32);
const day = z.iso.date();

const Outsider = z.strictObject({
  organisation: Line,
  contact: Line,
  /** The id of the confidentiality agreement on record. */
  agreement: Id,
  consent: Line.optional(),
});
const Letter = z.strictObject({ authority: Line, reference: Line, signedOn: day, bearer: Line });

/** AF-21. What is asked: for which purpose, which files, and of each which pages, if not all. */
export const NewRequest = z
  .strictObject({
    kind: Kind.default("view"),
    purpose: Line,
    files: z
      .array(z.strictObject({ number: FileNumber, pages: Pages.optional() }))
      .min(1)
      .max(MOST_FILES),
    /** Of each file. */
    count: Count.optional().meta({ description: "复制时每份文件的份数，缺省为 1" }),
    outsider: Outsider.optional(),
    letter: Letter.optional(),
  })
  .meta({ id: "NewRequest", description: "利用申请：查阅、复制、借阅、依法查询" });
export type NewRequest = z.infer<typeof NewRequest>;

/** A random id (UUID 4), as whoever puts a request may name it by beforehand. */
export const OwnId = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

/** Under an id of one's own it is put once, however often it is sent: whoever heard no answer sends it again. */
const PutRequest = NewRequest.extend({
  id: OwnId.optional().meta({
    description: "申请号，由申请人随机生成（UUID 4）；没有收到答复的，以同一申请号再提，不会重复",
  }),
}).meta({ id: "PutRequest", description: "提出的利用申请" });
export type PutRequest = z.infer<typeof PutRequest>;

const slot = { slot: SlotName.optional() };

/** A decision; where one has but one step to decide, that is meant. `pages` leaves less to be seen of a file (DL-13). */
export const Decision = z
  .strictObject({ ...slot, said: Verdict, pages: z.record(FileNumber, Pages).optional() })
  .meta({ id: "Decision", description: "审批意见" });
export type Decision = z.infer<typeof Decision>;

const Skip = z.strictObject({ ...slot, reason: Line }).meta({ id: "Skip", description: "紧急情况下略过一步" });
const SkipReview = z.strictObject({ slot: SlotName, ...Finding.shape }).meta({
  id: "SkipReview",
  description: "对紧急略过的复核",
});
const Opening = z
  .strictObject({ number: FileNumber, count: Count.optional() })
  .meta({ id: "Opening", description: "打开一份文件的查阅件；复制时写明份数" });
const Reason = z.strictObject({ reason: Line }).meta({ id: "Reason", description: "原因" });
const Return = z.strictObject({ effect: Line }).meta({ id: "AccessReturn", description: "归还签字与利用效果" });
const Handover = z
  .strictObject({
    form: z.enum(["paper", "electronic"]),
    agreement: z.strictObject({ reference: Line, signedBy: Line, signedOn: day }),
  })
  .meta({ id: "Handover", description: "借出交接：载体与借阅协议" });
const LongerLoan = z.strictObject({ until: day, reason: Line }).meta({ id: "LongerLoan", description: "续借申请" });
const ReturnCheck = z
  .strictObject({ condition: FoundAs, note: Line.optional(), consequence: Line.optional() })
  .meta({ id: "ReturnCheck", description: "归还检查；称已归还而未见纸质文件的，仍按借出催还" });
export const NewAgreement = Agreement.omit({ id: true, recordedBy: true, recordedAt: true })
  .extend({ kind: Line, organisation: Line, signedBy: Line, scope: Line, reference: Line })
  .strict()
  .meta({ id: "NewAgreement", description: "与外部机构的保密协议" });
export type NewAgreement = z.infer<typeof NewAgreement>;
const AgreementView = Agreement.meta({ id: "Agreement", description: "与外部机构的保密协议" });

const ofRequest = { params: z.object({ id: Id }) };

/** The access room's routes. */
export const accessRoutes = {
  "POST /requests": {
    summary: "提出利用申请",
    action: "AskForFiles",
    onRecord: "every refusal",
    body: PutRequest,
    names: z
      .object({ files: z.array(z.object({ number: FileNumber })).max(MOST_FILES) })
      .transform(({ files }) => files.map(({ number }) => number)),
    answer: RequestView,
    status: 201,
  },
  "GET /requests": {
    summary: "利用申请列表：本人的；档案员、审计员可查全部；按申请号的开头（id）也可查等本人审批的",
    action: "ListRequests",
    query: z.strictObject({
      id: Beginning.optional(),
      state: RequestStatus.optional(),
      kind: Kind.optional(),
      asker: Line.optional().meta({ description: "申请人的姓名、用户名或标识；档案员、审计员用" }),
      year: z.coerce.number().int().min(1900).max(2200).optional(),
      ...paging,
    }),
    answer: pageOf(RequestView),
  },
  "GET /requests/{id}": { summary: "一份利用申请", action: "ShowRequest", ...ofRequest, answer: RequestView },
  "GET /requests/{id}/history": {
    summary: "一份利用申请的全部记录",
    action: "ShowRequest",
    ...ofRequest,
    query: z.strictObject(paging),
    answer: pageOf(HistoryEntry),
  },
  "POST /requests/{id}/decide": {
    summary: "审批：同意、不同意或退回补正",
    action: "Decide",
    ...ofRequest,
    body: Decision,
    answer: RequestView,
  },
  "POST /requests/{id}/withdraw": { summary: "撤回申请", action: "WithdrawRequest", ...ofRequest, answer: RequestView },
  "POST /requests/{id}/complete": {
    summary: "补正后重新提交",
    action: "CompleteRequest",
    ...ofRequest,
    body: NewRequest,
    answer: RequestView,
  },
  "POST /requests/{id}/skip": {
    summary: "紧急情况下略过一步，事后报告并复核",
    action: "SkipStep",
    ...ofRequest,
    body: Skip,
    answer: RequestView,
  },
  "POST /requests/{id}/review": {
    summary: "复核被略过的一步",
    action: "ReviewSkip",
    ...ofRequest,
    body: SkipReview,
    answer: RequestView,
  },
  "POST /requests/{id}/open": {
    summary: "打开一份文件：制作带水印的查阅件（复制时为编号的复制件）",
    action: "OpenCopy",
    ...ofRequest,
    body: Opening,
    answer: CopyView,
    status: 202,
  },
  "GET /requests/{id}/copies": {
    summary: "已开的查阅件中仍可取的，早的在前；接着取其中一份，不另计次",
    action: "ShowRequest",
    ...ofRequest,
    answer: z.object({ items: z.array(BegunCopy) }),
  },
  "GET /requests/{id}/copies/{copy}": {
    summary: "查阅件的制作进度与各页地址（几分钟内有效）",
    action: "OpenCopy",
    params: z.object({ id: Id, copy: Id }),
    query: z.strictObject({
      from: z.coerce.number().int().min(1).default(1),
      pages: z.coerce.number().int().min(1).max(50).default(20),
    }),
    answer: CopyView,
  },
  "POST /requests/{id}/return": {
    summary: "归还并签字，写明利用效果",
    action: "ReturnFiles",
    ...ofRequest,
    body: Return,
    answer: RequestView,
  },
  "POST /requests/{id}/revoke": {
    summary: "收回已批准的利用；已发出的地址同时失效",
    action: "RevokeGrant",
    ...ofRequest,
    body: Reason,
    answer: RequestView,
  },
  "POST /requests/{id}/handover": {
    summary: "借出交接，登记借阅协议",
    action: "RecordHandover",
    ...ofRequest,
    body: Handover,
    answer: RequestView,
  },
  "POST /requests/{id}/extend": {
    summary: "到期前申请续借",
    action: "ExtendLoan",
    ...ofRequest,
    body: LongerLoan,
    answer: RequestView,
  },
  "POST /requests/{id}/check": {
    summary: "检查归还的文件；损坏、遗失须写明处理",
    action: "CheckReturn",
    ...ofRequest,
    body: ReturnCheck,
    answer: RequestView,
  },
  "GET /tasks": {
    summary: "待办：等我审批、复核、检查的",
    action: "ListTasks",
    query: z.strictObject({ ...paging }),
    answer: pageOf(TaskView),
  },
  "GET /loans": {
    summary: "借阅登记簿：何人借走何件，何时到期，是否逾期",
    action: "ListLoans",
    query: z.strictObject({ overdue: z.literal("only").optional(), ...paging }),
    answer: pageOf(LoanView),
  },
  "GET /uses": {
    summary: "利用统计：一年里申请、批准、打开、归还各多少",
    action: "ListUses",
    query: z.strictObject({ year: z.coerce.number().int().min(1900).max(2200) }),
    answer: Uses,
  },
  "POST /agreements": {
    summary: "登记与外部机构的保密协议",
    action: "RecordOutsideAgreement",
    body: NewAgreement,
    answer: AgreementView,
    status: 201,
  },
  "GET /agreements": {
    summary: "与外部机构的保密协议；可按协议号的开头（id）查",
    action: "ListOutsideAgreements",
    query: z.strictObject({ id: Beginning.optional(), organisation: Name().optional(), ...paging }),
    answer: pageOf(AgreementView),
  },
} satisfies Record<MethodAndPath, Route>;
