import { type Command, Option } from "commander";
import { legible } from "#shared/domain/legible.ts";
import { Role } from "#shared/domain/people/person.ts";
import type { PersonView } from "#shared/domain/people/view.ts";
import type { Answer, Api, Ask } from "../api.ts";
import { ROLES } from "../labels.ts";
import { tell } from "../output.ts";
import { contactTable, meSheet, peopleTable, personSheet } from "../people-views.ts";
import { Problem } from "../problem.ts";
import { historyTable } from "../views.ts";
import { whoever } from "../who.ts";
import { type Common, connected, orNothing, paging, readOn } from "./common.ts";

const WHO = "姓名、标识，或用户名（他人的用户名只有系统管理员可用）；本人写 me";
/** A role or a name may be meant, by which nobody is listed. */
const IN_NO_DEPARTMENT =
  "没有符合的人员。这里写部门，如 销售部；不写则全部列出，角色见角色一栏；一个人用 people show。";
const REV = "所见的版次；若已有人改过，则不再办理";

/** Who is who, and what the officers enter (CI-16, AF-26, AM-20). */
export function addPeople(program: Command): void {
  program
    .command("me")
    .description("本人：身份、密级、审批席位、所代理的人，以及还缺什么")
    .action(async (_: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      const me = await connected(options).call("GET /me", {});
      tell(me, () => meSheet(me), options);
    });

  const people = program
    .command("people")
    .description("人员名单；登记、任命、授权等见其子命令")
    .argument("[department]", "只看一个部门，如 销售部")
    .option("--in-post <post>", "只看一个岗位，如 分管领导")
    .option("--left", "看已离职的");
  paging(people).action(async (department: string | undefined, _: unknown, command: Command) => {
    const options: Common & ListOptions = command.optsWithGlobals();
    const { inPost: post, left, limit, cursor } = options;
    const query = { department, post, left: left ? ("only" as const) : undefined, limit, cursor };
    const page = await connected(options).call("GET /people", { query });
    tell(
      page,
      () => [...orNothing(page, "人员", peopleTable, department && IN_NO_DEPARTMENT), ...readOn(page)],
      options,
    );
  });

  people
    .command("show")
    .description("一个人的登记")
    .argument("<who>", WHO)
    .action(async (who: string, _: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      const api = connected(options);
      const person = await api.call("GET /people/{subject}", { params: { subject: await whoever(api, who) } });
      tell(person, () => personSheet(person), options);
    });

  const trail = people
    .command("history")
    .description("一个人的记录（安全保密员、安全审计员）：登记的变更、被拒绝的请求、发现的异常利用；早的在前")
    .argument("<who>", WHO);
  paging(trail).action(async (who: string, own: HistoryPage, command: Command) => {
    const options: Common = command.optsWithGlobals();
    const api = connected(options);
    const params = { subject: await whoever(api, who) };
    const page = await api.call("GET /people/{subject}/history", { params, query: own });
    tell(page, () => [...historyTable(page.items), ...readOn(page)], options);
  });

  addNewcomers(people);
  addCorrections(people);
  addOfficersChanges(people);
  addAbsences(people);
  addLeaving(people);
  addContacts(program);
}

type HistoryPage = NonNullable<Ask<"GET /people/{subject}/history">["query"]>;

interface ListOptions {
  inPost?: string;
  left?: boolean;
  limit?: string;
  cursor?: string;
}

function addNewcomers(people: Command): void {
  people
    .command("add")
    .description("登记一个人并开立账号（系统管理员）；没有办完的，再登记一次即接着办完")
    .argument("[username]", "用户名；由外部身份系统验证登录的，改用 --subject")
    .requiredOption("--name <name>", "姓名")
    .requiredOption("--department <department>", "部门，如 销售部")
    .option("--post <post>", "岗位，如 销售内勤")
    .option("--email <email>", "接收通知的邮箱")
    .option("--subject <sub>", "在外部身份系统中的标识")
    .action(async (username: string | undefined, _: unknown, command: Command) => {
      const options: Common & Omit<Ask<"POST /people">["body"], "username"> = command.optsWithGlobals();
      const { name, department, post, email, subject } = options;
      const body = { username, name, department, post, email, subject };
      const added = await connected(options).call("POST /people", { body });
      tell(added, () => [...personSheet(added.person), ...told(added)], options);
    });
}

function addCorrections(people: Command): void {
  people
    .command("correct")
    .description("更正姓名或邮箱（系统管理员）；本人在新旧邮箱都得到告知")
    .argument("<who>", WHO)
    .option("--name <name>", "姓名")
    .option("--email <email>", "接收通知的邮箱")
    .option("--rev <rev>", REV)
    .action(async (who: string, _: unknown, command: Command) => {
      const options: Common & Seen & { name?: string; email?: string } = command.optsWithGlobals();
      const { name, email } = options;
      await make(who, options, "已更正", (api, params, seen) =>
        api.call("POST /people/{subject}/correction", { params, body: { name, email, ...seen } }),
      );
    });

  people
    .command("password")
    .description("重发一次性的初始密码（系统管理员），如遗失、过期；本人得到告知")
    .argument("<who>", WHO)
    .option("--rev <rev>", REV)
    .action(async (who: string, _: unknown, command: Command) => {
      const options: Common & Seen = command.optsWithGlobals();
      const api = connected(options);
      const params = { subject: await whoever(api, who) };
      const renewed = await api.call("POST /people/{subject}/password", { params, body: seenIn(options) });
      tell(renewed, () => [`${legible(renewed.person.name)}：密码已重发。`, ...told(renewed)], options);
    });
}

const told = ({ password }: Answer<"POST /people">) =>
  password === null ? [] : ["", `初始密码（只显示这一次，首次登录时须更换）：${password}`];

function addOfficersChanges(people: Command): void {
  const change = (name: string, description: string) =>
    people.command(name).description(description).argument("<who>", WHO).option("--rev <rev>", REV);

  change("appoint", "任命：部门与岗位（系统管理员）")
    .requiredOption("--department <department>", "部门，如 销售部")
    .option("--post <post>", "岗位，如 销售部经理；不写则无岗位")
    .action(async (who: string, _: unknown, command: Command) => {
      const options: Common & Seen & { department: string; post?: string } = command.optsWithGlobals();
      const { department, post } = options;
      await make(who, options, "已任命", (api, params, seen) =>
        api.call("POST /people/{subject}/post", { params, body: { department, post, ...seen } }),
      );
    });

  people
    .command("roles")
    .description("授予角色（安全保密员）：写全，未写的即收回；一个也不写即全部收回")
    .argument("<who>", WHO)
    .argument("[roles...]", `角色（可以是：${rolesKnown()}）`)
    .option("--rev <rev>", REV)
    .action(async (who: string, said: string[], _: unknown, command: Command) => {
      const options: Common & Seen = command.optsWithGlobals();
      const roles = said.map(roleOf);
      await make(who, options, "角色已定", (api, params, seen) =>
        api.call("POST /people/{subject}/roles", { params, body: { roles, ...seen } }),
      );
    });

  people
    .command("clearance")
    .description("核定密级上限（安全保密员）")
    .argument("<who>", WHO)
    .argument("<level>", "密级，如 重要")
    .option("--rev <rev>", REV)
    .action(async (who: string, level: string, _: unknown, command: Command) =>
      make(who, command.optsWithGlobals(), "密级已核定", (api, params, seen) =>
        api.call("POST /people/{subject}/clearance", { params, body: { level, ...seen } }),
      ),
    );

  change("agree", "登记签署的保密协议（安全保密员或档案员）")
    .requiredOption("--signed <date>", "签署日期，如 2026-03-02")
    .requiredOption("--reference <reference>", "协议编号或存放处")
    .action(async (who: string, _: unknown, command: Command) => {
      const options: Common & Seen & { signed: string; reference: string } = command.optsWithGlobals();
      const { signed: signedOn, reference } = options;
      await make(who, options, "保密协议已登记", (api, params, seen) =>
        api.call("POST /people/{subject}/agreement", { params, body: { signedOn, reference, ...seen } }),
      );
    });

  change("train", "登记参加的培训（安全保密员或档案员）")
    .requiredOption("--on <date>", "培训日期，如 2026-03-02")
    .requiredOption("--subject <what>", "培训内容")
    .action(async (who: string, _: unknown, command: Command) => {
      const options: Common & Seen & { on: string; subject: string } = command.optsWithGlobals();
      const { on, subject } = options;
      await make(who, options, "培训已登记", (api, params, seen) =>
        api.call("POST /people/{subject}/training", { params, body: { on, subject, ...seen } }),
      );
    });
}

function addAbsences(people: Command): void {
  people
    .command("deputy")
    .description("指定 AB 岗：本人外出时代行其职（本人或部门负责人）")
    .argument("<who>", WHO)
    .argument("[deputy]", "AB 岗的姓名或标识（系统管理员也可用用户名）；不写即取消")
    .option("--rev <rev>", REV)
    .action(async (who: string, said: string | undefined, _: unknown, command: Command) => {
      const options: Common & Seen = command.optsWithGlobals();
      await make(who, options, said === undefined ? "AB 岗已取消" : "AB 岗已定", async (api, params, seen) => {
        const deputy = said === undefined ? null : await whoever(api, said);
        return api.call("POST /people/{subject}/deputy", { params, body: { deputy, ...seen } });
      });
    });

  people
    .command("away")
    .description("登记一次外出，或改其末日、取消它（本人、部门负责人，或系统管理员代为登记）")
    .argument("<who>", WHO)
    .requiredOption("--from <date>", "首日，如 2026-03-09；改期、取消时以它指明是哪一次")
    .option("--to <date>", "末日；不写即取消")
    .option("--rev <rev>", REV)
    .action(async (who: string, _: unknown, command: Command) => {
      const options: Common & Seen & { from: string; to?: string } = command.optsWithGlobals();
      const { from, to = null } = options;
      const done = ({ deputy }: PersonView) =>
        to === null
          ? "外出已取消"
          : `外出已登记${deputy?.mayAct ? `，由 ${deputy.name} 代行` : "。注意：没有可以代行的 AB 岗，外出期间无人代为审批；请指定：dossier people deputy"}`;
      await make(who, options, done, (api, params, seen) =>
        api.call("POST /people/{subject}/absence", { params, body: { from, to, ...seen } }),
      );
    });
}

function addLeaving(people: Command): void {
  people
    .command("leave")
    .description("办理离职（系统管理员）：即刻停用，未了的事由接手人接手，联系人由系统告知")
    .argument("<who>", WHO)
    .requiredOption("--successor <who>", "接手人的姓名、用户名或标识")
    .option("--rev <rev>", REV)
    .action(async (who: string, _: unknown, command: Command) => {
      const options: Common & Seen & { successor: string } = command.optsWithGlobals();
      await make(who, options, "已停用", async (api, params, seen) => {
        const successor = await whoever(api, options.successor);
        return api.call("POST /people/{subject}/leave", { params, body: { successor, ...seen } });
      });
    });
}

function addContacts(program: Command): void {
  const contacts = program
    .command("contacts")
    .description("客户与供应商的联系人：缺省为本人负责的")
    .argument("[keeper]", "看本部门另一人负责的（部门负责人）");
  paging(contacts).action(async (who: string | undefined, _: unknown, command: Command) => {
    const options: Common & { limit?: string; cursor?: string } = command.optsWithGlobals();
    const { limit, cursor } = options;
    const api = connected(options);
    const keeper = who && (await whoever(api, who));
    const page = await api.call("GET /contacts", { query: { keeper, limit, cursor } });
    tell(page, () => [...orNothing(page, "联系人", contactTable), ...readOn(page)], options);
  });

  contacts
    .command("add")
    .description("登记一位联系人：负责的人离职时，由系统告知接手人是谁")
    .requiredOption("--customer <name>", "客户（全称）")
    .requiredOption("--name <name>", "联系人姓名")
    .requiredOption("--email <email>", "联系人的邮箱")
    .addOption(new Option("--language <language>", "联系人先看的语言").choices(["zh", "en"]).default("zh"))
    .option("--keeper <who>", "负责的人；不写即本人")
    .action(async (_: unknown, command: Command) => {
      const options: Common & Ask<"POST /contacts">["body"] = command.optsWithGlobals();
      const { customer, name, email, language } = options;
      const api = connected(options);
      const keeper = options.keeper && (await whoever(api, options.keeper));
      const contact = await api.call("POST /contacts", { body: { customer, name, email, language, keeper } });
      tell(contact, () => contactTable([contact]), options);
    });

  contacts
    .command("told")
    .description("登记已另行告知（系统不能发邮件，或邮件不达时用）")
    .argument("<id>", "编号")
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      const contact = await connected(options).call("POST /contacts/{id}/told", { params: { id } });
      tell(contact, () => [`已登记：${legible(contact.name)} 已知悉。`], options);
    });

  contacts
    .command("remove")
    .description("删去一位联系人")
    .argument("<id>", "编号")
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      const contact = await connected(options).call("DELETE /contacts/{id}", { params: { id } });
      tell(contact, () => [`${legible(contact.name)} 已删去。`], options);
    });
}

interface Seen {
  rev?: string;
}

const seenIn = ({ rev }: Seen) => (rev === undefined ? {} : { rev: Number(rev) });

/** Has the archive make a change of whoever is meant, and says that it is done. */
async function make(
  who: string,
  options: Common & Seen,
  done: string | ((person: PersonView) => string),
  send: (api: Api, params: { subject: string }, seen: { rev?: number }) => Promise<PersonView>,
): Promise<void> {
  const api = connected(options);
  const person = await send(api, { subject: await whoever(api, who) }, seenIn(options));
  const what = typeof done === "string" ? done : done(person);
  tell(person, () => [`${legible(person.name)}：${what}。`], options);
}

const rolesKnown = () =>
  Object.entries(ROLES)
    .map(([role, label]) => `${label} ${role}`)
    .join("、");

/** A role, by either of its words. */
function roleOf(said: string): Role {
  const role = Role.options.find((each) => each === said || ROLES[each] === said);
  if (!role) throw new Problem("role.unknown", `没有“${said}”这个角色，可以是：${rolesKnown()}。`, 2);
  return role;
}
