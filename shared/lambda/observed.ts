import { Logger } from "@aws-lambda-powertools/logger";
import type { MiddlewareObj } from "@middy/core";

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

/** An error's name and place. Its message may quote what was read, so it stays out of the log. */
export function told(error: unknown): { error: string; at: string | undefined } {
  if (!(error instanceof Error)) return { error: "unknown", at: undefined };
  // The stack begins with the message, a line of which may well begin with "at ".
  const frames = error.stack?.replace(error.message, "").split("\n");
  return { error: error.name, at: frames?.find((line) => line.trim().startsWith("at "))?.trim() };
}
