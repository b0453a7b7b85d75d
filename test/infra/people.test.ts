import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { beforeEach, describe, expect, it } from "vitest";
import { retire } from "../../infra/people.ts";

const dynamo = mockClient(DynamoDBDocumentClient);
const at = { region: "ap-southeast-1", table: "people" };
beforeEach(() => dynamo.reset());

describe("somebody who leaves (AM-20)", () => {
  it("is active no more, and stays entered", async () => {
    dynamo.on(UpdateCommand).resolves({});
    await retire(at, "u-1");
    const [asked] = dynamo.commandCalls(UpdateCommand);
    expect(asked?.args[0].input).toMatchObject({
      TableName: "people",
      Key: { subject: "u-1" },
      UpdateExpression: "SET active = :active",
      ExpressionAttributeValues: { ":active": false },
    });
  });

  it("was never here: that is said, and nobody is entered", async () => {
    dynamo.on(UpdateCommand).rejects(new ConditionalCheckFailedException({ message: "", $metadata: {} }));
    await expect(retire(at, "u-2")).rejects.toThrow("没有登记过这个人：u-2。");
    expect(dynamo.commandCalls(UpdateCommand)[0]?.args[0].input.ConditionExpression).toBe("attribute_exists(subject)");
  });
});
