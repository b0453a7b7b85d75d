import { randomBytes } from "node:crypto";
import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  AdminUserGlobalSignOutCommand,
  CognitoIdentityProviderClient,
} from "@aws-sdk/client-cognito-identity-provider";
import { ConditionalCheckFailedException, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { Command, Option } from "commander";
import { z } from "zod";
import { type Person, Role } from "#shared/domain/people/person.ts";
import { loadRegulation } from "#shared/regulation/load.ts";
import { stageNamed } from "./stages.ts";

/** Where an archive keeps who is who. Without a user pool, people sign in at another issuer. */
export interface PeopleOf {
  readonly region: string;
  readonly table: string;
  readonly userPoolId?: string | undefined;
}

export type Newcomer = Omit<Person, "subject" | "active">;

/** How a newcomer gets in: with this password for good, or with this one once and then one of their own. */
export type Password = { readonly lasting: string } | { readonly once: string };

/** CI-17. Adds somebody to the user pool and to the table of people, from which on they may use the archive. */
export async function addPerson(
  at: PeopleOf & { readonly userPoolId: string },
  username: string,
  newcomer: Newcomer,
  password: Password,
): Promise<Person> {
  const cognito = new CognitoIdentityProviderClient({ region: at.region });
  const user = { UserPoolId: at.userPoolId, Username: username };
  const attributes = newcomer.email === undefined ? [] : [{ Name: "email", Value: newcomer.email }];
  const first = "once" in password ? { TemporaryPassword: password.once } : {};
  const { User } = await cognito.send(
    new AdminCreateUserCommand({ ...user, ...first, UserAttributes: attributes, MessageAction: "SUPPRESS" }),
  );
  if ("lasting" in password)
    await cognito.send(new AdminSetUserPasswordCommand({ ...user, Password: password.lasting, Permanent: true }));
  const subject = z.string().parse(User?.Attributes?.find(({ Name }) => Name === "sub")?.Value);
  return enterPerson(at, subject, newcomer);
}

/** Enters somebody whom another issuer calls `subject` into the table of people. */
export async function enterPerson(at: PeopleOf, subject: string, newcomer: Newcomer): Promise<Person> {
  const person = { ...newcomer, subject, active: true };
  await tables(at).send(new PutCommand({ TableName: at.table, Item: person }));
  return person;
}

/**
 * AM-20. Lets somebody who leaves do nothing more, from their next request on. Their entry stays, for the trail names them.
 *
 * @throws Error where nobody is called `subject`
 */
export async function retire(at: PeopleOf, subject: string): Promise<void> {
  const leaving = new UpdateCommand({
    TableName: at.table,
    Key: { subject },
    UpdateExpression: "SET active = :active",
    ConditionExpression: "attribute_exists(subject)",
    ExpressionAttributeValues: { ":active": false },
  });
  await tables(at)
    .send(leaving)
    .catch((error: unknown) => {
      throw error instanceof ConditionalCheckFailedException ? new Error(`没有登记过这个人：${subject}。`) : error;
    });
}

/** Retires somebody of the user pool, then shuts them out of that too and ends their sessions. */
async function shutOut(at: PeopleOf & { readonly userPoolId: string }, username: string): Promise<void> {
  const cognito = new CognitoIdentityProviderClient({ region: at.region });
  const user = { UserPoolId: at.userPoolId, Username: username };
  const { UserAttributes } = await cognito.send(new AdminGetUserCommand(user));
  await retire(at, z.string().parse(UserAttributes?.find(({ Name }) => Name === "sub")?.Value));
  await cognito.send(new AdminDisableUserCommand(user));
  await cognito.send(new AdminUserGlobalSignOutCommand(user));
}

const tables = ({ region }: PeopleOf) =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ region }), { marshallOptions: { removeUndefinedValues: true } });

/** A password that the pool's rules take: 18 random letters and digits, and one of each kind. */
export const makePassword = (): string => `${randomBytes(14).toString("base64url")}-aA1`;

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
  if (userPoolId !== undefined) await shutOut({ ...at, userPoolId }, username);
  else if (subject !== undefined) await retire(at, subject);
  else throw new Error(NEEDS_SUBJECT);
  process.stdout.write(`${username} 已停用，即刻起不能再使用本档案系统。\n`);
}

const NEEDS_SUBJECT = "本档案系统由外部身份系统验证登录：请用 --subject 给出此人在其中的标识（sub）。";

const Add = z.object({
  stage: z.string(),
  regulation: z.string().optional(),
  name: z.string(),
  role: Role,
  department: z.string(),
  email: z.email().optional(),
  subject: z.string().optional(),
});

async function add(username: string, said: unknown): Promise<void> {
  const { stage: name, regulation, subject, ...newcomer } = Add.parse(said);
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

if (import.meta.main) {
  const program = new Command("people").description("谁可以使用档案系统（以部署者的 AWS 身份运行）");
  program
    .command("add <username>")
    .description("登记一个人：既能登录，又有部门和角色")
    .requiredOption("--name <name>", "姓名")
    .requiredOption("--department <department>", "部门")
    .addOption(new Option("--role <role>", "角色").choices(Role.options).default("submitter"))
    .option("--email <email>", "接收通知的邮箱")
    .option("--subject <sub>", "在外部身份系统中的标识")
    .option("--stage <stage>", "哪一个部署", "production")
    .option("--regulation <file>", "部署时另用的办法文件（cdk deploy -c regulation=…）；不写则为该部署自己的")
    .action(add);
  program
    .command("leave <username>")
    .description("停用一个人：即刻起不能再使用档案系统；登记留存，以供审计")
    .option("--subject <sub>", "在外部身份系统中的标识")
    .option("--stage <stage>", "哪一个部署", "production")
    .action(leave);
  await program.parseAsync().catch((error: Error) => {
    process.stderr.write(`${error instanceof z.ZodError ? z.prettifyError(error) : error.message}\n`);
    process.exitCode = 1;
  });
}
