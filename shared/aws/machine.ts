import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  ExecutionStatus,
  type SFNClient,
  StartExecutionCommand,
} from "@aws-sdk/client-sfn";
import { z } from "zod";
import type { Run } from "#shared/domain/disposal/steps.ts";

const Described = z.object({ status: z.enum(ExecutionStatus) });

/** In which states a run goes no further by itself. */
const ENDED: readonly ExecutionStatus[] = ["SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"];

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

  /**
   * How a run that was started has ended; nothing while it is under way. Step Functions may not know yet of one that was started just now,
   * and knows no more of one that ended three months ago, or ran when the machine had another name: such a name is free, and what is started
   * under it runs.
   */
  async endOf(run: Run): Promise<ExecutionStatus | undefined> {
    const executionArn = `${this.#arn.replace(":stateMachine:", ":execution:")}:${nameOf(run)}`;
    try {
      const { status } = Described.parse(await this.#sfn.send(new DescribeExecutionCommand({ executionArn })));
      return ENDED.includes(status) ? status : undefined;
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return undefined;
      throw error;
    }
  }
}

const nameOf = ({ application, run }: Run): string => `${application}-${run}`;
