import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  ExecutionStatus,
  SFNClient,
  StartExecutionCommand,
} from "@aws-sdk/client-sfn";
import { mockClient } from "aws-sdk-client-mock";
import "aws-sdk-client-mock-vitest/extend";
import { beforeEach, describe, expect, it } from "vitest";
import { Machine } from "#shared/aws/machine.ts";

const sfn = mockClient(SFNClient);
const DESTROY_MACHINE = "arn:aws:states:ap-southeast-1:111122223333:stateMachine:Destroy";
const machine = new Machine(new SFNClient({ region: "ap-southeast-1" }), { DESTROY_MACHINE });
const run = { application: "0198", run: 2 };
const error = { message: "0198-2", $metadata: {} };

beforeEach(() => sfn.reset());

describe("a run of the machine", () => {
  it("is started once, by its name", async () => {
    sfn.on(StartExecutionCommand).resolvesOnce({}).rejects(new ExecutionAlreadyExists(error));
    await machine.start(run);
    await machine.start(run);
    expect(sfn).toHaveReceivedCommandWith(StartExecutionCommand, { name: "0198-2", input: JSON.stringify(run) });
  });

  it("is not said to be started where it was not", async () => {
    sfn.on(StartExecutionCommand).rejects(new Error("throttled"));
    await expect(machine.start(run)).rejects.toThrow("throttled");
  });

  it.each(Object.values(ExecutionStatus))(
    "that is %s has ended where it goes no further by itself, and no other",
    async (status) => {
      sfn.on(DescribeExecutionCommand).resolves({ status });
      const goesOn = status === "RUNNING" || status === "PENDING_REDRIVE";
      expect(await machine.endOf(run)).toBe(goesOn ? undefined : status);
      expect(sfn).toHaveReceivedCommandWith(DescribeExecutionCommand, {
        executionArn: "arn:aws:states:ap-southeast-1:111122223333:execution:Destroy:0198-2",
      });
    },
  );

  it("that Step Functions does not know, yet or any more, has not ended: its name is free, and it is started by it", async () => {
    sfn.on(DescribeExecutionCommand).rejects(new ExecutionDoesNotExist(error));
    expect(await machine.endOf(run)).toBeUndefined();
    sfn.on(DescribeExecutionCommand).rejects(new Error("throttled"));
    await expect(machine.endOf(run)).rejects.toThrow("throttled");
  });
});
