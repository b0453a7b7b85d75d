import { z } from "zod";
import { HistoryEntry } from "../audit/history.ts";
import { Line, type MethodAndPath, pageOf, paging, type Route } from "../contract.ts";
import { Away } from "./absence.ts";
import { Agreement, Appointment, Clearance, Correction, Newcomer, Roles, Training } from "./change.ts";
import { NewContact } from "./contact.ts";
import { Deputising } from "./deputy.ts";
import { Leaving } from "./leave.ts";
import { Subject } from "./person.ts";
import { ContactView, MeView, PersonView } from "./view.ts";

const ofPerson = { params: z.object({ subject: Subject }) };
const ofContact = { params: z.object({ id: z.uuid() }) };

/** `rev` is the record as whoever changes it saw it: if it has changed since, nothing is done. */
const seen = { rev: z.int().min(1).optional() };

/** Whom the list of people holds. */
export const PeopleQuery = z.strictObject({
  department: Line.optional(),
  post: Line.optional(),
  /** Those who have left, instead of those who are here. */
  left: z.literal("only").optional(),
});
export type PeopleQuery = z.infer<typeof PeopleQuery>;

/** The password stands in this answer alone: with it they sign in once, and choose their own (CI-17). */
export const Added = z
  .object({ person: PersonView, password: z.string().nullable() })
  .meta({ id: "Added", description: "登记的人，以及一次性的初始密码" });

/** The routes of the people's room. */
export const peopleRoutes = {
  "GET /me": { summary: "本人：身份、席位、所代理的人，以及还缺什么", action: "ShowSelf", answer: MeView },
  "GET /people": {
    summary: "人员名单：按部门、岗位查询",
    action: "ListPeople",
    query: PeopleQuery.extend(paging),
    answer: pageOf(PersonView),
  },
  "GET /people/{subject}": { summary: "一个人的登记", action: "ShowPerson", ...ofPerson, answer: PersonView },
  "GET /people/{subject}/history": {
    summary: "一个人的记录：登记的变更、被拒绝的请求、发现的异常利用",
    action: "ShowPersonHistory",
    ...ofPerson,
    query: z.strictObject(paging),
    answer: pageOf(HistoryEntry),
  },
  "POST /people": {
    summary: "登记一个人，并开立账号；上次没有办完的，再登记一次即接着办完",
    action: "AddPerson",
    body: Newcomer.meta({ id: "Newcomer", description: "登记" }),
    answer: Added,
    status: 201,
  },
  "POST /people/{subject}/correction": {
    summary: "更正姓名或邮箱：本人在新旧邮箱都得到告知",
    action: "CorrectPerson",
    ...ofPerson,
    body: Correction.extend(seen).meta({ id: "Correction", description: "更正登记：未写的不变" }),
    answer: PersonView,
  },
  "POST /people/{subject}/password": {
    summary: "重发一次性的初始密码（账号由本系统的用户池管理的），本人得到告知",
    action: "RenewPassword",
    ...ofPerson,
    body: z.strictObject(seen).meta({ id: "Renewal", description: "重发初始密码" }),
    answer: Added,
  },
  "POST /people/{subject}/post": {
    summary: "任命：部门与岗位",
    action: "ChangePost",
    ...ofPerson,
    body: Appointment.extend(seen).meta({ id: "Appointment", description: "任命" }),
    answer: PersonView,
  },
  "POST /people/{subject}/roles": {
    summary: "授予角色：写全，未写的即收回",
    action: "SetRoles",
    ...ofPerson,
    body: Roles.extend(seen).meta({ id: "Roles", description: "角色" }),
    answer: PersonView,
  },
  "POST /people/{subject}/clearance": {
    summary: "核定密级上限",
    action: "SetClearance",
    ...ofPerson,
    body: Clearance.extend(seen).meta({ id: "Clearance", description: "密级上限" }),
    answer: PersonView,
  },
  "POST /people/{subject}/agreement": {
    summary: "登记签署的保密协议",
    action: "RecordAgreement",
    ...ofPerson,
    body: Agreement.extend(seen).meta({ id: "Agreement", description: "保密协议" }),
    answer: PersonView,
  },
  "POST /people/{subject}/training": {
    summary: "登记参加的培训",
    action: "RecordTraining",
    ...ofPerson,
    body: Training.extend(seen).meta({ id: "Training", description: "培训" }),
    answer: PersonView,
  },
  "POST /people/{subject}/deputy": {
    summary: "指定 AB 岗",
    action: "NameDeputy",
    ...ofPerson,
    body: Deputising.extend(seen).meta({ id: "Deputising", description: "AB 岗" }),
    answer: PersonView,
  },
  "POST /people/{subject}/absence": {
    summary: "登记、改期或取消一次外出：本人、部门负责人，或系统管理员代为登记",
    action: "SetAbsence",
    ...ofPerson,
    body: Away.extend(seen).meta({ id: "Away", description: "外出：首日与末日；末日为空即取消" }),
    answer: PersonView,
  },
  "POST /people/{subject}/leave": {
    summary: "办理离职：即刻停用，未了的事由接手人接手",
    action: "Leave",
    ...ofPerson,
    body: Leaving.extend(seen).meta({ id: "Leaving", description: "离职" }),
    answer: PersonView,
  },
  "GET /contacts": {
    summary: "客户与供应商的联系人：缺省为本人负责的",
    action: "ListContacts",
    query: z.strictObject({ keeper: Subject.optional(), ...paging }),
    answer: pageOf(ContactView),
  },
  "POST /contacts": {
    summary: "登记一位联系人：负责的人离职时，由系统告知接手人",
    action: "AddContact",
    body: NewContact.meta({ id: "NewContact", description: "联系人" }),
    answer: ContactView,
    status: 201,
  },
  "POST /contacts/{id}/told": {
    summary: "登记已另行告知：系统不能发邮件，或邮件不达时用",
    action: "TellContact",
    ...ofContact,
    answer: ContactView,
  },
  "DELETE /contacts/{id}": { summary: "删去一位联系人", action: "RemoveContact", ...ofContact, answer: ContactView },
} satisfies Record<MethodAndPath, Route>;
