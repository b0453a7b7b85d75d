import { randomBytes } from "node:crypto";
import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { Command, InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { Role } from "#shared/domain/people/person.ts";
import { loadRegulation } from "#shared/regulation/load.ts";
import { inChinese, run } from "#shared/terminal/chinese.ts";
import { addPerson, enterPerson, type PeopleOf, retire, shutOut } from "./people.ts";
import { stageNamed, stages } from "./stages.ts";

/** A password that the pool's rules take: 18 random letters and digits, and one of each kind. */
const makePassword = (): string => `${randomBytes(14).toString("base64url")}-aA1`;

/** Asks CloudFormation where a deployed stage keeps its people. */
async function peopleOf(stage: string, region: string): Promise<PeopleOf> {
  const cloudFormation = new CloudFormationClient({ region });
  const asked = ["front", "storage"].map((name) =>
    cloudFormation.send(new DescribeStacksCommand({ StackName: `dossier-${stage}-${name}` })),
  );
  const outputs = (await Promise.all(asked)).flatMap(({ Stacks = [] }) => Stacks.flatMap((each) => each.Outputs ?? []));
  const told = Object.fromEntries(outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
  return {
    region,
    ...z
      .object({ TablePeople: z.string(), UserPoolId: z.string().optional() })
      .transform(({ TablePeople, UserPoolId }) => ({ table: TablePeople, userPoolId: UserPoolId }))
      .parse(told),
  };
}

const Leave = z.object({ stage: z.string(), subject: z.string().optional() });

async function leave(username: string, said: unknown): Promise<void> {
  const { stage: name, subject } = Leave.parse(said);
  const stage = stageNamed(name);
  const at = await peopleOf(stage.name, stage.region);
  const { userPoolId } = at;
  const now = new Date().toISOString();
  if (userPoolId !== undefined) await shutOut({ ...at, userPoolId }, username, now);
  else if (subject !== undefined) await retire(at, subject, now);
  else throw new Error(NEEDS_SUBJECT);
  process.stdout.write(`${username} 已停用，即刻起不能再使用本档案系统。\n`);
}

const NEEDS_SUBJECT = "本档案系统由外部身份系统验证登录：请用 --subject 给出此人在其中的标识（sub）。";

const Add = z.object({
  stage: z.string(),
  regulation: z.string().optional(),
  name: z.string(),
  role: z.array(Role),
  post: z.string().optional(),
  department: z.string(),
  email: z.email().optional(),
  subject: z.string().optional(),
});

async function add(username: string, said: unknown): Promise<void> {
  const { stage: name, regulation, subject, role: roles, ...rest } = Add.parse(said);
  const newcomer = { ...rest, roles };
  const stage = stageNamed(name, regulation);
  const departments = Object.keys(loadRegulation(stage.regulation).regulation.departments);
  if (!departments.includes(newcomer.department))
    throw new Error(`办法中没有“${newcomer.department}”这个部门，有的是：${departments.join("、")}。`);
  const at = await peopleOf(stage.name, stage.region);
  const { userPoolId } = at;
  if (userPoolId === undefined) {
    if (subject === undefined) throw new Error(NEEDS_SUBJECT);
    await enterPerson(at, subject, newcomer);
    return void process.stdout.write(`已登记 ${newcomer.name}（${newcomer.department}）。\n`);
  }
  const once = makePassword();
  await addPerson({ ...at, userPoolId }, username, newcomer, { once });
  process.stdout.write(
    `已登记 ${newcomer.name}（${newcomer.department}），用户名 ${username}，初始密码（首次登录时须更换）：${once}\n`,
  );
}

const stage = () =>
  new Option("--stage <stage>", "哪一个部署").choices(stages.map(({ name }) => name)).default("production");

function mailAddress(said: string): string {
  if (!z.email().safeParse(said).success) throw new InvalidArgumentError("应为邮箱地址。");
  return said;
}

const program = inChinese(new Command("people")).description("谁可以使用档案系统（以部署者的 AWS 身份运行）");
program
  .command("add")
  .description("登记一个人：既能登录，又有部门和角色")
  .argument("<username>", "用户名")
  .requiredOption("--name <name>", "姓名")
  .requiredOption("--department <department>", "部门")
  .addOption(new Option("--role <role...>", "角色，可有几个").choices(Role.options).default(["submitter"]))
  .option("--post <post>", "岗位，如办法所称")
  .option("--email <email>", "接收通知的邮箱", mailAddress)
  .option("--subject <sub>", "在外部身份系统中的标识")
  .addOption(stage())
  .option("--regulation <file>", "部署时另用的办法文件（cdk deploy -c regulation=…）；不写则为该部署自己的")
  .action(add);
program
  .command("leave")
  .description("停用一个人：即刻起不能再使用档案系统；登记留存，以供审计")
  .argument("<username>", "用户名")
  .option("--subject <sub>", "在外部身份系统中的标识")
  .addOption(stage())
  .action(leave);
await run(program);
