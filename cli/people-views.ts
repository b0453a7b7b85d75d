import type { ContactView, Lacking, MeView, PersonName, PersonView } from "#shared/domain/people/view.ts";
import { clock, ROLES } from "./labels.ts";
import { sheet, table } from "./table.ts";

/** The lists and sheets of people and contacts. */
export const peopleTable = (people: readonly PersonView[]): string[] =>
  table(
    [
      { name: "姓名", least: 6 },
      { name: "部门", least: 6 },
      { name: "岗位", least: 8 },
      { name: "角色", least: 8 },
      { name: "在岗", least: 4 },
      { name: "AB 岗", least: 6, optional: true },
      { name: "标识", least: 8, optional: true },
    ],
    people.map((each) => [
      each.name,
      each.department,
      each.post ?? "",
      rolesOf(each),
      presence(each),
      each.deputy?.name ?? "",
      each.subject,
    ]),
  );

export const personSheet = (each: PersonView): string[] =>
  sheet([
    ["姓名", each.name],
    ["标识", each.subject],
    ["用户名", each.username],
    ["邮箱", each.email],
    ["部门", each.department],
    ["岗位", each.post],
    ["角色", rolesOf(each)],
    ["在岗", presence(each)],
    ["AB 岗", each.deputy?.name],
    ["外出", each.absences?.map(({ from, to }) => `${from} 至 ${to}`).join("；")],
    ["密级上限", each.clearance],
    ["保密协议", each.agreement && `${each.agreement.signedOn} 签署，${each.agreement.reference}`],
    ["培训", each.training && `${each.training.on} ${each.training.subject}`],
    ["离职", each.leftAt && clock(each.leftAt)],
    ["接手人", each.successor?.name],
    ["版次", String(each.rev)],
  ]);

const LACKING: Readonly<Record<Lacking, string>> = {
  agreement: "尚未签署保密协议，不能使用档案（请签署后由档案员或安全保密员登记）",
  training: "尚未参加培训或培训已过期，不能使用档案（请培训后由档案员或安全保密员登记）",
  deputy: "尚未指定能代行的 AB 岗（people deputy me <姓名>）",
};

export const meSheet = ({ person, level, seats, represents, lacking }: MeView): string[] => [
  ...personSheet({ ...person, clearance: person.clearance ?? level }),
  ...sheet([
    // A post and a role may be called the same.
    ["审批席位", [...new Set(seats.map(({ seat, for: whom }) => seatLabel(seat, whom)))].join("；")],
    ["代理", represents.map(({ name, acting }) => (acting ? `${name}（今日代行）` : name)).join("、")],
  ]),
  ...(lacking.length === 0 ? [] : ["", "还缺", ...lacking.map((each) => `  ${LACKING[each]}`)]),
];

/** A seat as the code names it is `post/销售部经理`, or `role/archivist`. */
function seatLabel(seat: string, whom: PersonName | null): string {
  const [, name = seat] = /^(?:post|role)\/(.*)$/.exec(seat) ?? [];
  const label = Object.entries(ROLES).find(([role]) => role === name)?.[1] ?? name;
  return whom === null ? label : `${label}（代 ${whom.name}）`;
}

export const contactTable = (contacts: readonly ContactView[]): string[] =>
  table(
    [
      { name: "客户", least: 12 },
      { name: "联系人", least: 6 },
      { name: "邮箱", least: 12 },
      { name: "告知", least: 8 },
      { name: "编号", least: 8 },
    ],
    contacts.map(({ customer, name, email, formerly, toldAt, id }) => [
      customer,
      name,
      email,
      formerly === null ? (toldAt === null ? "" : `${clock(toldAt)} 已告知`) : `${formerly}离职，尚未告知`,
      id,
    ]),
  );

const rolesOf = ({ roles }: PersonView) => roles.map((role) => ROLES[role]).join("、");
const presence = ({ active, away }: PersonView) => (active ? (away ? "外出" : "在岗") : "已离职");
