import type { CatalogueEvent, IntakeEvent, PeopleEvent, Step } from "#shared/domain/audit/deed.ts";
import type { Status } from "#shared/domain/intake/item.ts";
import type { Role } from "#shared/domain/people/person.ts";
import type { Link } from "#shared/domain/reading/rules.ts";
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

export const FILE_STATES = { filed: "已归档", voided: "已作废" } as const;

export const ROLES: Readonly<Record<Role, string>> = {
  submitter: "提交人",
  archivist: "档案员",
  supervisor: "监销人",
  auditor: "安全审计员",
  "security officer": "安全保密员",
  "system officer": "系统管理员",
};

/** What was done, and what was asked for and refused. */
const EVENTS: Readonly<Record<IntakeEvent | CatalogueEvent | PeopleEvent | RouteKey, string>> = {
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
  "GET /files/{number}/history": "请求查看记录",
  "POST /files/{number}/void": "请求作废编号",
  AddPerson: "登记人员",
  RenewPassword: "换发初始密码",
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
  "POST /people": "请求登记人员",
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
  settle: "离职办结",
  deploy: "部署",
};

/** A function of the archive's, as who did something. */
export const stepLabel = (step: string): string => `系统（${wordFor(step, STEPS)}）`;

/** `Y 销售合同`, or what is known of it. */
export const kindLabel = (sign: string | null, type: string | null): string =>
  [sign, type].filter((part) => part !== null).join(" ");

/** An instant as the reader's own clock shows it: `2026-03-18 09:30:05`. */
export const clock = (instant: string): string =>
  new Date(instant).toLocaleString("sv-SE", { dateStyle: "short", timeStyle: "medium" });
