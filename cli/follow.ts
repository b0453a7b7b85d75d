import { setTimeout as sleep } from "node:timers/promises";
import { DIVIDED } from "#shared/domain/intake/divide.ts";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import { STATES } from "./labels.ts";

/** States from which a paper moves on by itself. */
const MOVING = new Set<IntakeView["state"]>(["received", "recognised", "stored"]);
export const hasEnded = (view: IntakeView): boolean => !MOVING.has(view.state);

/** How many milliseconds lie between two looks. */
const EVERY = 1000;

/** What is looked at until it has `ended`, but no longer than so many seconds; `passed` hears of it whenever its `mark` is another. */
interface Watched<T> {
  readonly ended: (view: T) => boolean;
  readonly mark: (view: T) => unknown;
  readonly passed: (view: T) => void;
  readonly seconds: number;
}

/** Looks at something again and again; answers how it was seen last. */
export async function watch<T>(
  look: () => Promise<T | undefined>,
  { ended, mark, passed, seconds }: Watched<T>,
): Promise<T | undefined> {
  const deadline = Date.now() + seconds * 1000;
  let last: T | undefined;
  for (;;) {
    const view = await look();
    if (view !== undefined && (last === undefined || mark(view) !== mark(last))) passed(view);
    last = view ?? last;
    if ((last !== undefined && ended(last)) || Date.now() + EVERY > deadline) return last;
    await sleep(EVERY);
  }
}

/** Follows a paper until it is filed, refused or waits for a person. `passed` hears of every state on its way. */
export const follow = (
  look: () => Promise<IntakeView | undefined>,
  passed: (view: IntakeView) => void,
  seconds: number,
): Promise<IntakeView | undefined> => watch(look, { ended: hasEnded, mark: ({ state }) => state, passed, seconds });

/** In what state a paper is: one that was divided is no refused one. */
export const standing = ({ state, code }: IntakeView): string => (code === DIVIDED ? "已拆分" : STATES[state]);

/** Where a paper's way has ended, and why. */
export const ending = (view: IntakeView): string =>
  [standing(view), view.number ?? view.reason].filter(Boolean).join("：");
