import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { expect } from "vitest";
import { archive } from "./doors.ts";

/** The clock comes round to what is over, and to what is behind. */
export async function appraised(): Promise<void> {
  const lambda = new LambdaClient({ region: archive.region });
  const Payload = Buffer.from(JSON.stringify({ time: new Date().toISOString() }));
  const { FunctionError } = await lambda.send(new InvokeCommand({ FunctionName: archive.functions.appraise, Payload }));
  expect(FunctionError).toBeUndefined();
}
