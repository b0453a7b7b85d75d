import { InvokeCommand, type LambdaClient } from "@aws-sdk/client-lambda";
import { z } from "zod";
import { Attempt, type Missing } from "#shared/domain/disposal/listed-file.ts";

/** AF-36. Tries anew to read a destroyed file, by the function that may look everywhere and do nothing else. */
export class Inspection {
  readonly #lambda: Pick<LambdaClient, "send">;
  readonly #name: string;

  constructor(lambda: Pick<LambdaClient, "send">, env: { INSPECT: string }) {
    this.#lambda = lambda;
    this.#name = env.INSPECT;
  }

  /** What was tried, and what it answered. @throws Error where it could not be tried */
  async tryToRead({ paper, versions }: Missing): Promise<Attempt[]> {
    const { FunctionError, Payload } = await this.#lambda.send(
      new InvokeCommand({ FunctionName: this.#name, Payload: JSON.stringify({ paper, versions }) }),
    );
    if (FunctionError !== undefined || !Payload) throw new Error(`${this.#name} did not try: ${FunctionError}`);
    return z
      .array(Attempt)
      .min(1)
      .parse(JSON.parse(Buffer.from(Payload).toString()));
  }
}
