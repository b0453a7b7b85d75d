import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  type SFNClient,
  StartExecutionCommand,
} from "@aws-sdk/client-sfn";
import { z } from "zod";
import type { Run } from "#shared/domain/disposal/steps.ts";

const Described = z.object({ status: z.string() });

/** AF-35. The state machine that destroys. */
export class Machine {
  readonly #sfn: Pick<SFNClient, "send">;
  readonly #arn: string;

  constructor(sfn: Pick<SFNClient, "send">, env: { DESTROY_MACHINE: string }) {
    this.#sfn = sfn;
    this.#arn = env.DESTROY_MACHINE;
  }

  /** Starts a run, once: each goes by a name of its own, so that to start it again starts nothing. */
  async start({ application, run }: Run): Promise<void> {
    try {
      await this.#sfn.send(
        new StartExecutionCommand({
          stateMachineArn: this.#arn,
          name: nameOf({ application, run }),
          input: JSON.stringify({ application, run } satisfies Run),
        }),
      );
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  }

  /** How a run that was started has ended; nothing while it is under way. */
  async endOf(run: Run): Promise<string | undefined> {
    const executionArn = `${this.#arn.replace(":stateMachine:", ":execution:")}:${nameOf(run)}`;
    const { status } = Described.parse(await this.#sfn.send(new DescribeExecutionCommand({ executionArn })));
    return status === "RUNNING" ? undefined : status;
  }
}

const nameOf = ({ application, run }: Run): string => `${application}-${run}`;
