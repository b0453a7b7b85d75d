import { Refused } from "#shared/domain/refused.ts";

/** @throws Refused `intake.too-complex` where the time for a paper is over before its page `number` was read. */
export function inTime(time: AbortSignal | undefined, number: number): void {
  if (time?.aborted) throw new Refused("intake.too-complex", `page ${number}`);
}
