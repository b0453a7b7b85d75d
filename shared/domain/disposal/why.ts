import { z } from "zod";
import { Code } from "../refusals.ts";
import type { Stop } from "./application.ts";
import type { Failure } from "./steps.ts";

const Cause = z.object({ errorMessage: z.string() });

/**
 * Why a run stopped: the first refusal among its steps' failures, or, where there is none, what else went wrong, by its name alone, for its
 * message may quote what was read.
 */
export function whyOf(failures: readonly Failure[], left: string): Pick<Stop, "code" | "subject"> {
  const [refused] = failures.flatMap((failure) => refusalIn(failure) ?? []);
  if (refused) return refused;
  const [failure] = failures;
  return failure
    ? { code: "disposal.interrupted", subject: failure.Error.slice(0, 100) }
    : { code: "disposal.unfinished", subject: left };
}

function refusalIn({ Error: name, Cause: cause = "" }: Failure): Pick<Stop, "code" | "subject"> | undefined {
  const code = Code.safeParse(name);
  return code.success ? { code: code.data, subject: messageIn(cause) } : undefined;
}

/** A step's own words: of a refusal they are its subject. */
function messageIn(cause: string): string {
  try {
    return Cause.parse(JSON.parse(cause)).errorMessage;
  } catch {
    return "";
  }
}
