import { Logger } from "@aws-lambda-powertools/logger";
import type { MiddlewareObj } from "@middy/core";
import { Refused } from "#shared/domain/refused.ts";

/** The one logger. What it is given are codes and ids, never a document's text or anyone's data. */
export const log = new Logger({ serviceName: "dossier" });

/** Puts the step's name and the request into every line, and says when a run failed. */
export const observed = (step: string): MiddlewareObj => ({
  before: ({ context }) => {
    log.addContext(context);
    log.appendKeys({ step });
  },
  onError: ({ error }) => {
    log.error("run failed", { error: error?.name });
  },
});

/** An error's name and place; of a refusal its code, by which the runbook knows it. Its message may quote what was read, so it stays out of the log. */
export function told(error: unknown): { error: string; at: string | undefined } {
  if (!(error instanceof Error)) return { error: "unknown", at: undefined };
  // The stack begins with the message, a line of which may well begin with "at ".
  const frames = error.stack?.replace(error.message, "").split("\n");
  const name = error instanceof Refused ? error.code : error.name;
  return { error: name, at: frames?.find((line) => line.trim().startsWith("at "))?.trim() };
}
