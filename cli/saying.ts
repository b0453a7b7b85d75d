import { Instant } from "#shared/domain/instant.ts";
import { Code, sentence } from "#shared/domain/refusals.ts";
import { clock } from "./labels.ts";

/** What refused, stopped or asked, in its own sentence; what a later archive may have said, and is not known here, by its code. */
export function saying(code: string, subject = ""): string {
  const known = Code.safeParse(code).data;
  const told = Instant.safeParse(subject).success ? clock(subject) : subject;
  return known ? sentence(known, told) : code;
}
