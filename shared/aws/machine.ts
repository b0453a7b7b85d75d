import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  type SFNClient,
  StartExecutionCommand,
} from "@aws-sdk/client-sfn";
import type { Run } from "#shared/domain/disposal/steps.ts";

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

  /** How a run came to its end; nothing while it is under way, or is not known of yet. */
  async endOf(run: Run): Promise<string | undefined> {
    const executionArn = `${this.#arn.replace(":stateMachine:", ":execution:")}:${nameOf(run)}`;
    try {
      const { status } = await this.#sfn.send(new DescribeExecutionCommand({ executionArn }));
      return status === undefined || UNDER_WAY.includes(status) ? undefined : status;
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return undefined;
      throw error;
    }
  }
}

const UNDER_WAY: readonly string[] = ["RUNNING", "PENDING_REDRIVE"];
const nameOf = ({ application, run }: Run) => `${application}-${run}`;
