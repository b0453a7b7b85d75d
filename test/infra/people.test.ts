import { execFile } from "node:child_process";
import { promisify } from "node:util";
import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  UsernameExistsException,
} from "@aws-sdk/client-cognito-identity-provider";
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, PutCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { beforeEach, describe, expect, it } from "vitest";
import { Person } from "#shared/domain/people/person.ts";
import { addPerson, type First, letFirstIn } from "../../infra/people.ts";

const dynamo = mockClient(DynamoDBDocumentClient);
const cognito = mockClient(CognitoIdentityProviderClient);
const NOW = "2026-01-31T09:00:00.000Z";
const at = { region: "ap-southeast-1", table: "people", trail: "audit", account: "111122223333", userPoolId: "pool" };
beforeEach(() => {
  dynamo.reset();
  cognito.reset();
  dynamo.on(GetCommand).resolves({});
  dynamo.on(TransactWriteCommand).resolves({});
  cognito.on(AdminCreateUserCommand).callsFake(({ Username }) => ({ User: { Attributes: sub(Username) } }));
  cognito.on(AdminGetUserCommand).callsFake(({ Username }) => ({ UserAttributes: sub(Username) }));
  cognito.on(AdminSetUserPasswordCommand).resolves({});
});
const sub = (username: string) => [{ Name: "sub", Value: `sub-of-${username}` }];

const officers: First[] = [
  { username: "han.mei", name: "韩梅", department: "档案室", roles: ["system officer"] },
  { username: "li.lei", name: "李雷", department: "档案室", roles: ["security officer"] },
];
const written = () => dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems ?? [];

describe("the first officers", () => {
  it("are let in together, each with an entry of the trail, and one that there are first officers now", async () => {
    await letFirstIn(at, officers, NOW);
    expect(written().map(({ Put }) => Put?.ConditionExpression)).toEqual(
      Array.from({ length: 5 }, () => "attribute_not_exists(subject)"),
    );
    const [founding, han, li, ...entries] = written().map(({ Put }) => Put?.Item);
    expect(founding).toMatchObject({
      subject: "person/首任",
      entry: "000001",
      additionalEventData: { function: "deploy" },
    });
    expect(Person.parse(han)).toMatchObject({
      subject: "sub-of-han.mei",
      roles: ["system officer"],
      active: true,
      rev: 1,
    });
    expect([han?.office, li?.office]).toEqual(["system officer", "security officer"]);
    expect(entries.map((entry) => entry?.subject)).toEqual(["person/sub-of-han.mei", "person/sub-of-li.lei"]);
  });

  it("get passwords that are good for one sign-in, once they are entered", async () => {
    const passwords = await letFirstIn(at, officers, NOW);
    for (const password of passwords) expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w]).{20,}$/);
    expect(cognito.commandCalls(AdminSetUserPasswordCommand).map(({ args }) => args[0].input)).toMatchObject([
      { Username: "han.mei", Password: passwords[0], Permanent: false },
      { Username: "li.lei", Password: passwords[1], Permanent: false },
    ]);
  });

  it("are let in once: whoever comes second, even at the same time, is told so", async () => {
    dynamo.on(GetCommand).resolves({ Item: { subject: "person/首任" } });
    await expect(letFirstIn(at, officers, NOW)).rejects.toThrow("已有首任的系统管理员和安全保密员");
    expect(cognito.calls()).toEqual([]);
    dynamo.on(GetCommand).resolves({});
    dynamo.on(TransactWriteCommand).rejects(new TransactionCanceledException({ message: "", $metadata: {} }));
    await expect(letFirstIn(at, officers, NOW)).rejects.toThrow("已有首任的系统管理员和安全保密员");
    expect(cognito.commandCalls(AdminSetUserPasswordCommand)).toEqual([]);
  });

  it("whose accounts were opened when it broke off are taken up again", async () => {
    cognito.on(AdminCreateUserCommand).rejects(new UsernameExistsException({ message: "", $metadata: {} }));
    expect(await letFirstIn(at, officers, NOW)).toHaveLength(2);
    expect(written()[1]?.Put?.Item?.subject).toBe("sub-of-han.mei");
  });

  it("are named by another issuer's subjects where that keeps the accounts", async () => {
    const { userPoolId: _, ...elsewhere } = at;
    const named = officers.map(({ username: _name, ...officer }, n) => ({ ...officer, subject: `u-${n}` }));
    expect(await letFirstIn(elsewhere, named, NOW)).toEqual([undefined, undefined]);
    expect(written()[1]?.Put?.Item).toMatchObject({ subject: "u-0", name: "韩梅" });
    expect(cognito.calls()).toEqual([]);
  });
});

describe("the people of a local archive", () => {
  it("have an account with a lasting password, and stand in the table with their office", async () => {
    dynamo.on(PutCommand).resolves({});
    const newcomer = {
      username: "system-1",
      name: "系统管理员",
      department: "档案室",
      roles: ["system officer" as const],
    };
    await addPerson(at, newcomer, "a password");
    expect(cognito.commandCalls(AdminSetUserPasswordCommand)[0]?.args[0].input).toMatchObject({ Permanent: true });
    expect(dynamo.commandCalls(PutCommand)[0]?.args[0].input.Item).toMatchObject({
      ...{ subject: "sub-of-system-1", username: "system-1", office: "system officer", rev: 1 },
    });
  });
});

describe("npm run people", () => {
  const command = (...args: string[]) => promisify(execFile)(process.execPath, ["infra/people-command.ts", ...args]);
  const two = ["first", "--system-officer", "han.mei,韩梅,档案室", "--security-officer", "li.lei,李雷,档案室"];

  it.each([
    [2, ["first", "--system-officer", "han.mei,韩梅,档案室"], "缺少选项 --security-officer <who>"],
    [
      2,
      ["first", "--system-officer", "han.mei,韩梅"],
      "选项 --system-officer <who> 不能是“han.mei,韩梅”，应为 用户名,姓名,部门",
    ],
    [2, [...two, "--stage", "somewhere"], "选项 --stage <stage> 不能是“somewhere”"],
    [2, [...two, "--on", "昨天"], "选项 --on <date> 不能是“昨天”"],
    [1, two, "按办法，须先签署保密协议"],
    [1, [...two, "--agreement", "保密-1"], "按办法，须先参加培训"],
  ])("says in Chinese, with status %i, what is wrong with it: %j", async (code, args, says) => {
    await expect(command(...args)).rejects.toMatchObject({ code, stderr: expect.stringContaining(says) });
  });
});
