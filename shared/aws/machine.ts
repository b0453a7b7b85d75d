import { ExecutionAlreadyExists, type SFNClient, StartExecutionCommand } from "@aws-sdk/client-sfn";
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
          name: `${application}-${run}`,
          input: JSON.stringify({ application, run } satisfies Run),
        }),
      );
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  }
}
