import type { z } from "zod";
import type { Code } from "#shared/domain/refusals.ts";
import { Refused } from "#shared/domain/refused.ts";
import { log } from "./observed.ts";

/** A refusal as a state machine knows it: it goes by the error's name, and tells its message on. */
class RefusedStep extends Error {
  override readonly name: Code;

  constructor({ code, subject }: Refused) {
    super(subject);
    this.name = code;
  }
}

/** A step of a state machine. What it refuses has the refusal's code for a name, so that the machine can tell what to wait for. */
export const step =
  <In, Out>(schema: z.ZodType<In>, run: (input: In) => Promise<Out>) =>
  async (event: unknown): Promise<Out> => {
    try {
      return await run(schema.parse(event));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      log.warn("step refused", { code: error.code, subject: error.subject });
      throw new RefusedStep(error);
    }
  };
