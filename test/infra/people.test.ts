import { execFile } from "node:child_process";
import { promisify } from "node:util";
import {
  AdminCreateUserCommand,
  CognitoIdentityProviderClient,
  UsernameExistsException,
} from "@aws-sdk/client-cognito-identity-provider";
import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { beforeEach, describe, expect, it } from "vitest";
import { addPerson, enterPerson, type Newcomer, retire } from "../../infra/people.ts";

const dynamo = mockClient(DynamoDBDocumentClient);
const cognito = mockClient(CognitoIdentityProviderClient);
const NOW = "2026-01-31T09:00:00.000Z";
const at = { region: "ap-southeast-1", table: "people" };
beforeEach(() => {
  dynamo.reset();
  cognito.reset();
});

describe("somebody who leaves (AM-20)", () => {
  it("is active no more, and stays entered", async () => {
    dynamo.on(UpdateCommand).resolves({});
    await retire(at, "u-1", NOW);
    const [asked] = dynamo.commandCalls(UpdateCommand);
    expect(asked?.args[0].input).toMatchObject({
      TableName: "people",
      Key: { subject: "u-1" },
      UpdateExpression: "SET active = :active, leftAt = :now ADD rev :one",
      ExpressionAttributeValues: { ":active": false, ":now": NOW, ":one": 1 },
    });
  });

  it("was never here: that is said, and nobody is entered", async () => {
    dynamo.on(UpdateCommand).rejects(new ConditionalCheckFailedException({ message: "", $metadata: {} }));
    await expect(retire(at, "u-2", NOW)).rejects.toThrow("没有登记过这个人：u-2。");
    expect(dynamo.commandCalls(UpdateCommand)[0]?.args[0].input.ConditionExpression).toBe("attribute_exists(subject)");
  });
});

describe("somebody who comes", () => {
  const newcomer: Newcomer = { name: "韩梅", roles: ["archivist"], department: "档案室" };

  it("is entered once: nobody is overwritten, and who left does not come back by it (AM-20)", async () => {
    dynamo
      .on(PutCommand)
      .resolvesOnce({})
      .rejects(new ConditionalCheckFailedException({ message: "", $metadata: {} }));
    expect(await enterPerson(at, "u-1", newcomer)).toEqual({
      ...newcomer,
      ...{ subject: "u-1", absences: [], active: true, rev: 1 },
    });
    await expect(enterPerson(at, "u-1", newcomer)).rejects.toThrow("已登记过这个人：u-1。");
    for (const call of dynamo.commandCalls(PutCommand))
      expect(call.args[0].input.ConditionExpression).toBe("attribute_not_exists(subject)");
  });

  it("takes no name that another has: that is said, and nobody is entered", async () => {
    cognito.on(AdminCreateUserCommand).rejects(new UsernameExistsException({ message: "", $metadata: {} }));
    const adding = addPerson({ ...at, userPoolId: "pool" }, "han.mei", newcomer, { once: "a password" });
    await expect(adding).rejects.toThrow("用户名 han.mei 已有人用");
    expect(dynamo.commandCalls(PutCommand)).toEqual([]);
  });
});

describe("npm run people", () => {
  const command = (...args: string[]) => promisify(execFile)(process.execPath, ["infra/people-command.ts", ...args]);

  it.each([
    [["add", "han.mei", "--name", "韩梅"], "缺少选项 --department <department>"],
    [["leave", "han.mei", "--stage", "somewhere"], "选项 --stage <stage> 不能是“somewhere”"],
    [["add", "han.mei", "--email", "nobody"], "选项 --email <email> 不能是“nobody”，应为邮箱地址。"],
  ])("says in Chinese what is wrong with it: %j", async (args, says) => {
    await expect(command(...args)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining(says) });
  });
});
