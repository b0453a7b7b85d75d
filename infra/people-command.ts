import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { Command, InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { enter, Newcomer, type PeopleRules } from "#shared/domain/people/change.ts";
import type { Role } from "#shared/domain/people/person.ts";
import { sentence } from "#shared/domain/refusals.ts";
import { Refused } from "#shared/domain/refused.ts";
import { loadRegulation } from "#shared/regulation/load.ts";
import { peopleRules } from "#shared/regulation/people.ts";
import { inChinese, run } from "#shared/terminal/chinese.ts";
import { type First, type Founding, letFirstIn } from "./people.ts";
import { type Stage, stageNamed, stages } from "./stages.ts";

/** Asks CloudFormation where a deployed stage keeps its people. */
async function foundingOf({ name: stage, region, account }: Stage): Promise<Founding> {
  const cloudFormation = new CloudFormationClient({ region });
  const asked = ["front", "storage"].map((name) =>
    cloudFormation.send(new DescribeStacksCommand({ StackName: `dossier-${stage}-${name}` })),
  );
  const outputs = (await Promise.all(asked)).flatMap(({ Stacks = [] }) => Stacks.flatMap((each) => each.Outputs ?? []));
  const told = Object.fromEntries(outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
  const { TablePeople, TableAudit, UserPoolId } = z
    .object({ TablePeople: z.string(), TableAudit: z.string(), UserPoolId: z.string().optional() })
    .parse(told);
  return { region, account, table: TablePeople, trail: TableAudit, userPoolId: UserPoolId };
}

/** An officer as the command line names one: account or subject, name, department, and where notices reach them. */
type Named = readonly [id: string, name: string, department: string, email?: string];

const Options = z.object({
  stage: z.string(),
  regulation: z.string().optional(),
  systemOfficer: z.custom<Named>(),
  securityOfficer: z.custom<Named>(),
  agreement: z.string().optional(),
  training: z.string().optional(),
  on: z.string().optional(),
});
type Options = z.infer<typeof Options>;

async function first(said: unknown): Promise<void> {
  const options = Options.parse(said);
  const stage = stageNamed(options.stage, options.regulation);
  const rules = peopleRules(loadRegulation(stage.regulation).regulation);
  const now = new Date().toISOString();
  const needs = { ...signed(options, rules, now), ...taken(options, rules, now) };
  const at = await foundingOf(stage);
  const officer = (named: Named, role: Role): First => ({ ...entered(named, at, rules), ...needs, roles: [role] });
  const officers = [
    officer(options.systemOfficer, "system officer"),
    officer(options.securityOfficer, "security officer"),
  ];
  const passwords = await letFirstIn(at, officers, now);
  for (const [n, { name, username }] of officers.entries()) {
    const password = passwords[n];
    const how = password === undefined ? "" : `，用户名 ${username}，初始密码（首次登录时须更换）：${password}`;
    process.stdout.write(`已登记 ${name}${how}\n`);
  }
}

/** Somebody as the regulation lets them be entered. @throws Error in the refusal's own sentence */
function entered([id, name, department, email]: Named, { userPoolId }: Founding, rules: PeopleRules) {
  const own = userPoolId === undefined ? { subject: id } : { username: id };
  const newcomer = Newcomer.safeParse({ ...own, name, department, email });
  if (!newcomer.data) throw new Error(`“${id},${name},${department}”不合要求：${z.prettifyError(newcomer.error)}`);
  try {
    const { absences: _, active: __, rev: ___, ...person } = enter(newcomer.data, rules);
    return { ...person, ...own };
  } catch (error) {
    throw error instanceof Refused ? new Error(sentence(error.code, error.subject)) : error;
  }
}

/** AF-26. Nobody could enter it for the first two: without it they would have no access themselves. */
function signed({ agreement, on }: Options, { needs, dayOf }: PeopleRules, now: string): Pick<First, "agreement"> {
  if (agreement !== undefined) return { agreement: { signedOn: on ?? dayOf(now), reference: agreement } };
  if (needs.agreement) throw new Error("按办法，须先签署保密协议：请用 --agreement 给出协议编号或存放处。");
  return {};
}

function taken({ training, on }: Options, { needs, dayOf }: PeopleRules, now: string): Pick<First, "training"> {
  if (training !== undefined) return { training: { on: on ?? dayOf(now), subject: training } };
  if (needs.training) throw new Error("按办法，须先参加培训：请用 --training 给出培训内容。");
  return {};
}

function named(said: string): Named {
  const [id, name, department, email, ...more] = said.split(/[,，]/).map((part) => part.trim());
  if (!id || !name || !department || more.length > 0)
    throw new InvalidArgumentError("应为 用户名,姓名,部门，可再加邮箱。");
  return email === undefined ? [id, name, department] : [id, name, department, email];
}

function day(said: string): string {
  if (!z.iso.date().safeParse(said).success) throw new InvalidArgumentError("应如 2026-03-02。");
  return said;
}

const program = inChinese(new Command("people")).description(
  "首任的系统管理员和安全保密员（以部署者的 AWS 身份运行）；此后的人由他们登记：dossier people",
);
program
  .command("first")
  .description("登记首任的系统管理员和安全保密员，只能一次；没有办完的，再运行一次即接着办完")
  .requiredOption("--system-officer <who>", "系统管理员：用户名（或在外部身份系统中的标识）,姓名,部门[,邮箱]", named)
  .requiredOption("--security-officer <who>", "安全保密员：同上", named)
  .option("--agreement <reference>", "两人所签保密协议的编号或存放处（AF-26）")
  .option("--training <what>", "两人所参加培训的内容（AF-26）")
  .option("--on <date>", "签署和培训的日期（缺省为今天）", day)
  .addOption(new Option("--stage <stage>", "哪一个部署").choices(stages.map(({ name }) => name)).default("production"))
  .option("--regulation <file>", "部署时另用的办法文件（cdk deploy -c regulation=…）；不写则为该部署自己的")
  .action(first);
await run(program);
