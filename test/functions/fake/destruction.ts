import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  SFNClient,
  StartExecutionCommand,
} from "@aws-sdk/client-sfn";
import { mockClient } from "aws-sdk-client-mock";
import { z } from "zod";
import { Missing } from "#shared/domain/disposal/listed-file.ts";

/** What destroys, in memory: it starts, and goes no further by itself. */
export interface FakeDestruction {
  /** The names under which runs were started, as often as they were. */
  readonly started: string[];
  /** How those ended that did; the others run. */
  readonly ended: Map<string, string>;
  /** Whether what is said to be destroyed could be read. */
  readable: boolean;
}

const Bytes = z.union([z.string(), z.instanceof(Uint8Array).transform((bytes) => Buffer.from(bytes).toString())]);

/** Step Functions and the inspecting function in memory: a run of a name is started once. */
export function fakeDestruction(called: (act: () => unknown) => unknown): FakeDestruction {
  const fake: FakeDestruction = { started: [], ended: new Map(), readable: false };
  mockClient(SFNClient)
    .on(StartExecutionCommand)
    .callsFake(({ name = "" }) =>
      called(() => {
        if (fake.started.includes(name)) throw new ExecutionAlreadyExists({ message: name, $metadata: {} });
        fake.started.push(name);
        return {};
      }),
    )
    .on(DescribeExecutionCommand)
    .callsFake(({ executionArn = "" }) =>
      called(() => ({ status: fake.ended.get(executionArn.split(":").at(-1) ?? "") ?? "RUNNING" })),
    );
  mockClient(LambdaClient)
    .on(InvokeCommand)
    .callsFake(({ Payload }) =>
      called(() => {
        const { paper } = Missing.parse(JSON.parse(Bytes.parse(Payload)));
        const { readable } = fake;
        const attempt = { what: `key of ${paper}`, answer: readable ? "found" : "gone", readable };
        return { Payload: Buffer.from(JSON.stringify([{ ...attempt, at: new Date().toISOString() }])) };
      }),
    );
  return fake;
}
