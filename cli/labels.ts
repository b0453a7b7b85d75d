import type { Condition, FoundAs, Kind, Loan, RequestStatus } from "#shared/domain/access/request.ts";
import type { TaskKind, TaskMatter } from "#shared/domain/access/tasks.ts";
import type { RequestView, StepView } from "#shared/domain/access/view.ts";
import type { Finding } from "#shared/domain/approval/approval.ts";
import type {
  AccessEvent,
  CatalogueEvent,
  DispositionEvent,
  IntakeEvent,
  PeopleEvent,
  Step,
} from "#shared/domain/audit/deed.ts";
import type { DisposalStatus, Ground } from "#shared/domain/disposal/application.ts";
import type { FileState, NoEnd } from "#shared/domain/disposal/listed-file.ts";
import { clockAt } from "#shared/domain/instant.ts";
import type { Status } from "#shared/domain/intake/item.ts";
import type { Role } from "#shared/domain/people/person.ts";
import type { Link } from "#shared/domain/reading/rules.ts";
import type { HoldGround } from "#shared/domain/retention/hold.ts";
import type { RouteKey } from "./api.ts";

/** The words under which people read what the archive answers. */
export const STATES: Readonly<Record<Status, string>> = {
  received: "已收到",
  recognised: "已识读",
  "in review": "待确认",
  stored: "已入库",
  filed: "已归档",
  rejected: "已拒收",
};

export const FILE_STATES = { filed: "已归档", voided: "已作废", destroyed: "已销毁" } as const;

export const ROLES: Readonly<Record<Role, string>> = {
  submitter: "提交人",
  archivist: "档案员",
  supervisor: "监销人",
  auditor: "安全审计员",
  "security officer": "安全保密员",
  "system officer": "系统管理员",
};

/** What is asked for (AF-21…AF-24). */
export const KINDS: Readonly<Record<Kind, string>> = {
  view: "查阅",
  copy: "复制",
  lend: "借阅",
  statutory: "依法查询",
};

export const REQUEST_STATES: Readonly<Record<RequestStatus, string>> = {
  open: "审批中",
  "sent back": "待补正",
  withdrawn: "已撤回",
  refused: "未获同意",
  granted: "已批准",
  lent: "已借出",
  "given back": "待检查",
  expired: "已到期",
  returned: "已归还",
  revoked: "已收回",
};

/** What became of a step of an approval. */
export const ANSWERS: Readonly<Record<StepView["state"], string>> = {
  "to come": "未轮到",
  waiting: "待审批",
  unanswered: "未答复",
  approve: "同意",
  refuse: "不同意",
  "send back": "退回补正",
  skip: "紧急略过",
};

/** DL-15. What became of a longer loan. */
export const EXTENSIONS: Readonly<Record<NonNullable<RequestView["loan"]>["extended"][number]["outcome"], string>> = {
  approved: "已同意",
  refused: "未获同意",
  "sent back": "已退回",
  withdrawn: "已撤回",
  lapsed: "已失效",
};

export const FINDINGS: Readonly<Record<Finding["finding"], string>> = { justified: "正当", "not justified": "不当" };

export const TASKS: Readonly<Record<TaskKind, string>> = {
  decide: "审批",
  extension: "审批续借",
  review: "复核略过",
  check: "归还检查",
  destruction: "审批销毁",
  completion: "补正销毁申请",
  execution: "执行销毁",
  stoppage: "销毁中止",
  supervision: "监销签字",
};

/** What a task is about. */
export const MATTERS: Readonly<Record<TaskMatter, string>> = { ...KINDS, destroy: "销毁" };

/** DL-16. As what something is lent. */
export const FORMS: Readonly<Record<Loan["form"], string>> = { paper: "纸质", electronic: "电子" };

export const CONDITIONS: Readonly<Record<Condition, string>> = { intact: "完好", damaged: "损坏", lost: "遗失" };
export const FOUND: Readonly<Record<FoundAs, string>> = { ...CONDITIONS, "not there": "未归还" };

/** AF-32. Why files are held, and whether they still are. */
export const HOLD_GROUNDS: Readonly<Record<HoldGround, string>> = {
  lawsuit: "诉讼",
  "open case": "未结投诉或案件",
  "unsettled debt": "债务未清",
  audit: "审计",
  other: "其他",
};
export const HOLD_STATES = { "in force": "冻结中", lifted: "已解除" } as const;

export const DISPOSAL_STATES: Readonly<Record<DisposalStatus, string>> = {
  drafted: "汇总中",
  abandoned: "未提出",
  proposed: "审批中",
  "sent back": "待补正",
  refused: "未获同意",
  withdrawn: "已撤回",
  approved: "已批准，待执行",
  destroying: "销毁中",
  stopped: "已中止",
  erased: "已销毁，待监销签字",
  signed: "已签字",
  certified: "已出证明",
};

export const DISPOSAL_GROUNDS: Readonly<Record<Ground, string>> = {
  expired: "期满",
  "no further value": "无保存价值",
};

/** Why a file that is to go before its time has no last day. */
export const NO_ENDS: Readonly<Record<NoEnd, string>> = {
  awaiting: "期限未起算",
  "for good": "长期",
  conflict: "期限抵触",
  unruled: "办法未规定",
};

/** What became of a file in the list of an application to destroy. */
export const LISTED_STATES: Readonly<Record<FileState, string>> = {
  listed: "待销毁",
  kept: "保留",
  spared: "不予销毁",
  condemned: "开始销毁",
  shredded: "密钥已销毁",
  gone: "已删除",
  proved: "已销毁并验证",
};

/** What was done, and what was asked for and refused. */
const EVENTS: Readonly<
  Record<IntakeEvent | CatalogueEvent | PeopleEvent | AccessEvent | DispositionEvent | RouteKey, string>
> = {
  RegisterPaper: "登记",
  InspectPaper: "查验",
  RecognisePaper: "识读",
  FindSeparators: "发现分隔页",
  DividePaper: "拆分",
  UnpackPaper: "取出附件",
  RejectPaper: "拒收",
  StorePaper: "入库",
  FilePaper: "编号归档",
  ReconsiderPaper: "退回确认",
  ConfirmPaper: "确认",
  ReturnPaper: "退回",
  RetryPaper: "重新处理",
  ExpirePaper: "隔离期满清除",
  VoidNumber: "作废编号",
  LearnExample: "学作样例",
  ForgetExample: "忘掉样例",
  RecordEvent: "登记起算事件",
  MarkFile: "标记重要",
  SettleConflict: "裁定期限冲突",
  FallDue: "保管期满",
  WorkOutRetention: "重算保管期限",
  ConfirmShorter: "确认缩短期限",
  KeepLonger: "续存",
  ProposeFile: "列入销毁申请",
  ReleaseFile: "退出销毁申请",
  CondemnFile: "开始销毁",
  SpareFile: "不予销毁",
  DestroyFile: "销毁密钥",
  EmptyRecord: "清空记录",
  ProveDestroyed: "验证已销毁",
  RecordCustomerEvent: "登记客户事件",
  MarkCustomer: "标记重要客户",
  PlaceHold: "冻结",
  LiftHold: "解除冻结",
  ProposeDisposal: "提出销毁申请",
  CompleteDisposal: "补正销毁申请",
  DecideDisposal: "审批销毁",
  EscalateDisposal: "销毁审批逾期转上级",
  WithdrawDisposal: "撤回销毁申请",
  BeginDestruction: "执行销毁",
  StopDestruction: "销毁中止",
  GiveUpDestruction: "销毁停办",
  ReplaceSupervisor: "更换监销人",
  EndDestruction: "销毁完毕",
  RecordPaper: "登记纸质件销毁",
  SampleDestroyed: "监销抽查",
  SignDestruction: "监销签字",
  CertifyDestruction: "出具销毁证明",
  AskForFiles: "申请利用",
  CompleteRequest: "补正",
  DecideStep: "审批",
  EscalateStep: "逾期转上级",
  SkipStep: "紧急略过",
  ReviewSkip: "复核略过",
  RemindReviewer: "催促复核",
  WithdrawRequest: "撤回申请",
  OpenCopy: "打开查阅件",
  SeeCopy: "再看查阅件",
  FailCopy: "复制件未制成",
  ReturnFiles: "归还签字",
  RevokeGrant: "收回",
  ExpireGrant: "期满",
  RecordHandover: "借出交接",
  AskForLongerLoan: "申请续借",
  LapseLongerLoan: "续借失效",
  RemindBorrower: "催还",
  CheckReturn: "归还检查",
  PassOn: "移交接手人",
  NoticeUnusualUse: "发现异常利用",
  RecordOutsideAgreement: "登记外部保密协议",
  "POST /uploads": "请求上传",
  "GET /intake": "请求查看收件",
  "GET /intake/{id}": "请求查看",
  "POST /intake/{id}/confirm": "请求确认",
  "POST /intake/{id}/return": "请求退回",
  "POST /intake/{id}/divide": "请求拆分",
  "POST /intake/{id}/retry": "请求重新处理",
  "GET /examples": "请求查看样例",
  "DELETE /examples/{id}": "请求忘掉样例",
  "GET /files": "请求查目录",
  "GET /files/{number}": "请求查看",
  "GET /files/{number}/retention": "查看保管期限",
  "POST /files/{number}/events": "请求登记起算事件",
  "POST /files/{number}/marks": "请求标注文件",
  "POST /files/{number}/settle": "请求裁定期限",
  "POST /files/{number}/confirm-shorter": "请求确认缩短期限",
  "GET /customers/{customer}": "请求查看客户情况",
  "POST /customers/{customer}/events": "请求登记客户事件",
  "POST /customers/{customer}/marks": "请求标注客户",
  "GET /disposal/due": "请求查看待鉴定文件",
  "POST /retention/preview": "请求预览期限变化",
  "POST /disposal/applications": "请求提出销毁",
  "GET /disposal/applications": "请求列出销毁申请",
  "GET /disposal/applications/{id}": "请求查看销毁申请",
  "GET /disposal/applications/{id}/history": "请求查看销毁申请的记录",
  "GET /disposal/applications/{id}/files": "请求查看销毁清单",
  "GET /disposal/applications/{id}/rehearsal": "请求预演销毁",
  "POST /disposal/applications/{id}/decide": "请求审批销毁",
  "POST /disposal/applications/{id}/complete": "请求补正销毁申请",
  "POST /disposal/applications/{id}/withdraw": "请求撤回销毁申请",
  "POST /disposal/applications/{id}/execute": "请求执行销毁",
  "POST /disposal/applications/{id}/resume": "请求继续销毁",
  "POST /disposal/applications/{id}/give-up": "请求停办销毁",
  "POST /disposal/applications/{id}/replace-supervisor": "请求更换监销人",
  "POST /disposal/applications/{id}/paper": "请求登记纸质件销毁",
  "POST /disposal/applications/{id}/samples": "请求监销抽查",
  "POST /disposal/applications/{id}/sign": "请求监销签字",
  "GET /disposal/applications/{id}/certificate": "取销毁证明",
  "GET /disposal/certificate-key": "取验证公钥",
  "GET /files/{number}/history": "请求查看记录",
  "POST /files/{number}/void": "请求作废编号",
  AddPerson: "登记人员",
  RenewPassword: "换发初始密码",
  CorrectPerson: "更正登记",
  TellPerson: "告知本人",
  AppointPerson: "任命",
  GiveRoles: "授予角色",
  SetClearance: "核定密级",
  RecordAgreement: "登记保密协议",
  RecordTraining: "登记培训",
  NameDeputy: "指定 AB 岗",
  SetAbsence: "登记外出",
  LeaveArchive: "离职",
  SettleLeaver: "离职办结",
  AddContact: "登记联系人",
  PassContact: "联系人移交",
  TellContact: "告知联系人",
  RemoveContact: "删去联系人",
  "GET /me": "请求查看本人",
  "GET /people": "请求查看名单",
  "GET /people/{subject}": "请求查看人员",
  "GET /people/{subject}/history": "请求查看人员记录",
  "POST /people": "请求登记人员",
  "POST /people/{subject}/correction": "请求更正登记",
  "POST /people/{subject}/password": "请求重发初始密码",
  "POST /people/{subject}/post": "请求任命",
  "POST /people/{subject}/roles": "请求授予角色",
  "POST /people/{subject}/clearance": "请求核定密级",
  "POST /people/{subject}/agreement": "请求登记保密协议",
  "POST /people/{subject}/training": "请求登记培训",
  "POST /people/{subject}/deputy": "请求指定 AB 岗",
  "POST /people/{subject}/absence": "请求登记外出",
  "POST /people/{subject}/leave": "请求办理离职",
  "GET /contacts": "请求查看联系人",
  "POST /contacts": "请求登记联系人",
  "POST /contacts/{id}/told": "请求登记已告知",
  "DELETE /contacts/{id}": "请求删去联系人",
  "POST /requests": "请求申请利用",
  "GET /requests": "请求查看申请",
  "GET /requests/{id}": "请求查看申请",
  "GET /requests/{id}/history": "请求查看申请记录",
  "POST /requests/{id}/decide": "请求审批",
  "POST /requests/{id}/withdraw": "请求撤回申请",
  "POST /requests/{id}/complete": "请求补正",
  "POST /requests/{id}/skip": "请求紧急略过",
  "POST /requests/{id}/review": "请求复核略过",
  "POST /requests/{id}/open": "请求打开查阅件",
  "GET /requests/{id}/copies": "请求查看已开的查阅件",
  "GET /requests/{id}/copies/{copy}": "请求看查阅件",
  "POST /requests/{id}/return": "请求归还",
  "POST /requests/{id}/revoke": "请求收回",
  "POST /requests/{id}/handover": "请求借出交接",
  "POST /requests/{id}/extend": "请求续借",
  "POST /requests/{id}/check": "请求归还检查",
  "GET /tasks": "请求查看待办",
  "GET /loans": "请求查看借阅登记簿",
  "GET /uses": "请求查看利用统计",
  "POST /agreements": "请求登记保密协议",
  "GET /agreements": "请求查看保密协议",
  "POST /holds": "请求冻结",
  "GET /holds": "请求查看冻结",
  "GET /holds/{id}": "请求查看冻结",
  "POST /holds/{id}/lift": "请求解除冻结",
  "GET /files/{number}/holds": "请求查看文件上的冻结",
};

/** What a later archive may have written, and is not known here, is told by its own name. */
const wordFor = (name: string, words: Readonly<Record<string, string>>): string => words[name] ?? name;

/** An event of the trail. */
export const eventLabel = (event: string): string => wordFor(event, EVENTS);

/** How a paper stands to another that it names. */
export const LINKS: Readonly<Record<Link, string>> = {
  amends: "修订",
  under: "隶属",
  bills: "结算",
  "copy of": "副本",
  replaces: "取代",
};

const STEPS: Readonly<Record<Step, string>> = {
  receive: "收件",
  recognise: "识读",
  divide: "拆分",
  store: "入库",
  file: "编号",
  sweep: "巡检",
  settle: "人员事务",
  deploy: "部署",
  copy: "制件",
  remind: "催办",
  succeed: "移交",
  watch: "异常利用",
  appraise: "到期核查",
  refresh: "期限更新",
  hold: "冻结落实",
  condemn: "销毁核对",
  shred: "销毁密钥",
  erase: "删除副本",
  prove: "销毁验证",
  conclude: "销毁收尾",
  certify: "销毁证明",
  follow: "销毁跟进",
  tend: "销毁催办",
};

/** A function of the archive's, as who did something. */
export const stepLabel = (step: string): string => `系统（${wordFor(step, STEPS)}）`;

/** `Y 销售合同`, or what is known of it. */
export const kindLabel = (sign: string | null, type: string | null): string =>
  [sign, type].filter((part) => part !== null).join(" ");

/** An instant as the reader's own clock shows it, and in which zone that is: `2026-03-18 09:30:05 +08:00`. */
export const clock = (instant: string): string => clockAt(instant, { seconds: true });

/** The day that an instant falls on by the reader's own clock. */
export const dayOf = (instant: string): string => clock(instant).slice(0, 10);
