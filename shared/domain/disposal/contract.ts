import { z } from "zod";
import { Id, OwnId, SlotName } from "../access/contract.ts";
import { Verdict } from "../approval/approval.ts";
import { HistoryEntry } from "../audit/history.ts";
import { Term } from "../catalogue/query.ts";
import { Beginning, Line, type MethodAndPath, Name, pageOf, paging, type Route } from "../contract.ts";
import { Day, Instant } from "../instant.ts";
import { Subject } from "../people/person.ts";
import { DisposalStatus, Ground, KeepLonger, MOST_FILES, MOST_NAMED } from "./application.ts";
import { DisposalCertificate } from "./certificate.ts";
import { DisposalSummary } from "./summary.ts";
import { MOST_SAMPLED } from "./supervising.ts";
import { DisposalView, ListedFileView, PutDisposal, RehearsedFile } from "./view.ts";

const FileNumber = Name();

/** AF-32, AF-33. The files: by their numbers, or all that are due of a class, by its sign or name, but for some that stay. */
const Due = z.strictObject({
  class: Term,
  department: Term.optional(),
  year: z.int().min(1900).max(2099).optional(),
  without: z.array(FileNumber).max(MOST_FILES).default([]).meta({ description: "其中不列的文件" }),
});
export type Due = z.infer<typeof Due>;
const put = {
  id: OwnId.optional().meta({
    description: "申请号，由提出人随机生成（UUID 4）；没有收到答复的，以同一申请号再提，不会重复",
  }),
  ground: Ground.default("expired"),
  reason: Line,
};
const NewDisposal = z
  .union([
    z.strictObject({ ...put, files: z.array(FileNumber).min(1).max(MOST_FILES) }),
    z.strictObject({ ...put, due: Due }),
  ])
  .meta({ id: "NewDisposal", description: "销毁申请：期满的，或不再有保存价值的；列出编号，或一类中全部到期的" });
export type NewDisposal = z.infer<typeof NewDisposal>;

const DisposalDecision = z
  .strictObject({
    slot: SlotName.optional(),
    said: Verdict,
    keep: z.record(FileNumber, KeepLonger).optional().meta({ description: "续存：不同意销毁的文件中，另定保管期限的" }),
  })
  .meta({ id: "DisposalDecision", description: "对销毁申请的审批意见" });
export type DisposalDecision = z.infer<typeof DisposalDecision>;

const Completion = z
  .strictObject({ reason: Line, without: z.array(FileNumber).max(MOST_FILES).default([]) })
  .meta({ id: "DisposalCompletion", description: "补正销毁申请：理由，及去掉的文件" });
export type Completion = z.infer<typeof Completion>;

const Execution = z
  .strictObject({
    place: Line,
    method: Line.optional().meta({ description: "缺省为办法所定的方式" }),
    supervisors: z.array(Subject).min(1).max(MOST_NAMED).meta({ description: "标识或用户名" }),
  })
  .meta({ id: "DisposalExecution", description: "执行销毁：地点、方式、监销人" });
export type Execution = z.infer<typeof Execution>;

const Replacing = z
  .strictObject({ instead: Subject, supervisor: Subject, reason: Line })
  .meta({ id: "SupervisorReplacement", description: "更换不能再监销的人：原监销人、接替的人（标识或用户名）、原因" });
export type Replacing = z.infer<typeof Replacing>;
const GivingUp = z
  .strictObject({ reason: Line })
  .meta({ id: "DestructionGivenUp", description: "停办中止了的销毁：理由" });

const people = z.array(Line).min(1).max(MOST_NAMED);
const Paper = z
  .strictObject({
    method: Line.optional().meta({ description: "缺省为办法所定的方式" }),
    place: Line,
    on: Day,
    executedBy: people,
    watchedBy: people,
    note: Line.optional(),
  })
  .meta({ id: "PaperDisposal", description: "纸质件的销毁：方式、地点、日期、执行人、监督人" });
const Samples = z
  .strictObject({ numbers: z.array(FileNumber).min(1).max(MOST_SAMPLED) })
  .meta({ id: "DisposalSamples", description: "监销抽查的文件" });
const Signing = z.strictObject({ finding: Line }).meta({ id: "DisposalSignature", description: "监销签字及所见" });

const ofDisposal = { params: z.object({ id: Id }) };

/** What is asked of destruction. */
export const disposalRoutes = {
  "POST /disposal/applications": {
    summary: "提出销毁申请：列出类别、数量、理由与全部文件；按类提出的，不能列入的另外列出，附原因",
    action: "ProposeDisposal",
    onRecord: "every refusal",
    body: NewDisposal,
    names: z.object({ files: z.array(FileNumber).max(MOST_FILES) }).transform(({ files }) => files),
    answer: PutDisposal,
    status: 201,
  },
  "GET /disposal/applications": {
    summary: "销毁申请列表，新的在前：本人可看的",
    action: "ListDisposals",
    query: z.strictObject({
      id: Beginning.optional(),
      state: DisposalStatus.optional(),
      year: z.coerce.number().int().min(1900).max(2200).optional(),
      ...paging,
    }),
    answer: pageOf(DisposalSummary),
  },
  "GET /disposal/applications/{id}": {
    summary: "一份销毁申请",
    action: "ShowDisposal",
    ...ofDisposal,
    answer: DisposalView,
  },
  "GET /disposal/applications/{id}/history": {
    summary: "一份销毁申请的全部记录",
    action: "ShowDisposal",
    ...ofDisposal,
    query: z.strictObject(paging),
    answer: pageOf(HistoryEntry),
  },
  "GET /disposal/applications/{id}/files": {
    summary: "销毁清单，及每份文件的结果与证据",
    action: "ShowDisposal",
    ...ofDisposal,
    query: z.strictObject(paging),
    answer: pageOf(ListedFileView),
  },
  "GET /disposal/applications/{id}/rehearsal": {
    summary: "预演：现在执行，每份文件会怎样，从何时起不可恢复",
    action: "ShowRehearsal",
    ...ofDisposal,
    query: z.strictObject(paging),
    answer: pageOf(RehearsedFile).extend({ irrecoverableFrom: Instant }),
  },
  "POST /disposal/applications/{id}/decide": {
    summary: "审批销毁：同意（可逐件不同意、续存）、不同意或退回补正",
    action: "DecideDisposal",
    ...ofDisposal,
    body: DisposalDecision,
    answer: DisposalView,
  },
  "POST /disposal/applications/{id}/complete": {
    summary: "补正后重新提交，可去掉一些文件",
    action: "CompleteDisposal",
    ...ofDisposal,
    body: Completion,
    answer: DisposalView,
  },
  "POST /disposal/applications/{id}/withdraw": {
    summary: "撤回销毁申请，所列文件退回；退回补正的，或提出人不能再办理的，档案员代为撤回",
    action: "WithdrawDisposal",
    ...ofDisposal,
    answer: DisposalView,
  },
  "POST /disposal/applications/{id}/execute": {
    summary: "执行已批准的销毁：指定监销人、地点、方式",
    action: "ExecuteDisposal",
    ...ofDisposal,
    body: Execution,
    answer: DisposalView,
    status: 202,
  },
  "POST /disposal/applications/{id}/resume": {
    summary: "继续中止了的销毁",
    action: "ExecuteDisposal",
    ...ofDisposal,
    answer: DisposalView,
    status: 202,
  },
  "POST /disposal/applications/{id}/give-up": {
    summary: "停办中止了的销毁：密钥还在的文件退回，其余的销毁完",
    action: "GiveUpDisposal",
    ...ofDisposal,
    body: GivingUp,
    answer: DisposalView,
    status: 202,
  },
  "POST /disposal/applications/{id}/replace-supervisor": {
    summary: "更换已离职、没有了角色、任了系统管理员等三种岗位之一或今天外出的监销人",
    action: "ReplaceSupervisor",
    ...ofDisposal,
    body: Replacing,
    answer: DisposalView,
  },
  "POST /disposal/applications/{id}/paper": {
    summary: "登记同一批文件纸质件的销毁",
    action: "RecordPaperDisposal",
    ...ofDisposal,
    body: Paper,
    answer: DisposalView,
  },
  "POST /disposal/applications/{id}/samples": {
    summary: "监销抽查：当场再试着读取几份已销毁的文件",
    action: "SampleDisposal",
    ...ofDisposal,
    body: Samples,
    answer: DisposalView,
  },
  "POST /disposal/applications/{id}/sign": {
    summary: "监销人签字，写明所见",
    action: "SignDisposal",
    ...ofDisposal,
    body: Signing,
    answer: DisposalView,
  },
} satisfies Record<MethodAndPath, Route>;

/** One of a certificate's forms: what it is known by, and where it can be fetched for some minutes. */
const FormView = z.object({ sha256: z.string(), url: z.url() });

/** AF-36, AF-37. A certificate, with all that it takes to check it without the archive. */
export const CertificateView = z
  .object({
    number: z.string(),
    certificate: DisposalCertificate,
    /** The exact bytes that are signed, and the printed form that they name. */
    json: FormView,
    pdf: FormView,
    /** Base64; over the bytes of the JSON. */
    signature: z.string(),
    algorithm: z.string(),
    signedWith: z.string(),
    madeAt: z.iso.datetime(),
    /** The addresses are good until then. */
    until: z.iso.datetime(),
  })
  .meta({ id: "DisposalCertificateView", description: "销毁证明、其电子签名与打印件的地址（5 分钟内有效）" });
export type CertificateView = z.infer<typeof CertificateView>;

export const CertificateKeyView = z
  .object({ key: z.string(), algorithm: z.string(), pem: z.string() })
  .meta({ id: "CertificateKey", description: "验证销毁证明的公钥" });

/** What is asked of certificates of destruction. */
export const certificateRoutes = {
  "GET /disposal/applications/{id}/certificate": {
    summary: "一次销毁的证明：内容、电子签名，原件与打印件的地址",
    action: "ShowCertificate",
    ...ofDisposal,
    answer: CertificateView,
  },
  "GET /disposal/certificate-key": {
    summary: "验证销毁证明的公钥（PEM）",
    action: "ShowCertificateKey",
    answer: CertificateKeyView,
  },
} satisfies Record<MethodAndPath, Route>;
