import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { expect } from "vitest";
import { momentOf } from "#shared/regulation/access/room.ts";
import { loadRegulation } from "#shared/regulation/load.ts";
import { archive } from "./doors.ts";

const moment = momentOf(loadRegulation(archive.regulation).regulation);

/** The day that it is by the regulation's zone, where it is the next one for some hours already. */
export const today = (): string => moment(new Date().toISOString()).today;

/** The clock comes round to what is over, and to what is behind. */
export async function appraised(): Promise<void> {
  const lambda = new LambdaClient({ region: archive.region });
  const Payload = Buffer.from(JSON.stringify({ time: new Date().toISOString() }));
  const { FunctionError } = await lambda.send(new InvokeCommand({ FunctionName: archive.functions.appraise, Payload }));
  expect(FunctionError).toBeUndefined();
}
