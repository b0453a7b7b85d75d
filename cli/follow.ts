import { setTimeout as sleep } from "node:timers/promises";
import { DIVIDED } from "#shared/domain/intake/divide.ts";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import { STATES } from "./labels.ts";

/** States from which a paper moves on by itself. */
const MOVING = new Set<IntakeView["state"]>(["received", "recognised", "stored"]);
export const hasEnded = (view: IntakeView): boolean => !MOVING.has(view.state);

/** So many milliseconds lie between two looks. */
const EVERY = 1000;

/**
 * Follows a paper until it is filed, refused or waits for a person, but no longer than so many seconds; answers how it was seen last.
 * `passed` hears of every state on its way.
 */
export async function follow(
  look: () => Promise<IntakeView | undefined>,
  passed: (view: IntakeView) => void,
  seconds: number,
): Promise<IntakeView | undefined> {
  const deadline = Date.now() + seconds * 1000;
  let last: IntakeView | undefined;
  for (;;) {
    const view = await look();
    if (view && view.state !== last?.state) passed(view);
    last = view ?? last;
    if ((last && hasEnded(last)) || Date.now() + EVERY > deadline) return last;
    await sleep(EVERY);
  }
}

/** In what state a paper is: one that was divided is no refused one. */
export const standing = ({ state, code }: IntakeView): string => (code === DIVIDED ? "已拆分" : STATES[state]);

/** Where a paper's way has ended, and why. */
export const ending = (view: IntakeView): string =>
  [standing(view), view.number ?? view.reason].filter(Boolean).join("：");
