import { z } from "zod";
import { Code, sentence } from "../refusals.ts";
import type { Stop } from "./application.ts";
import type { Spared } from "./listed-file.ts";
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

/** Why a file stays that an earlier archive spared for what is not known by its code any more. */
const OTHERWISE = "密钥销毁之前查明不得销毁。";
/** DL-22. */
const PART_GONE = "同一户之档的其他文件已经销毁，这一户之档已不完整。";

/**
 * Why a file was spared, or would be, in a sentence that names each hold on it, or as many as are known and how many more there are; and, of
 * one whose dossier is destroyed in part, that it is.
 */
export function whySpared({
  code: said,
  subject,
  holds,
  partGone,
}: Pick<Spared, "code" | "subject" | "holds" | "partGone">): string {
  const code = Code.safeParse(said).data;
  return `${code ? sentence(code, holds ?? subject) : OTHERWISE}${partGone ? PART_GONE : ""}`;
}
