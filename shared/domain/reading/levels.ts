import type { Box } from "./page.ts";

/** A page is cut into so many levels. */
const LEVELS = 64;

/** What stands on a page by its height there, for of the thousands of cells that a page may have few are near another. */
export class Levels<T extends { box: Box }> {
  readonly #all: readonly T[];
  readonly #levels = new Map<number, number[]>();
  readonly #top: number;
  readonly #step: number;

  constructor(all: readonly T[]) {
    this.#all = all;
    this.#top = all.reduce((top, { box }) => Math.min(top, box.top), Number.POSITIVE_INFINITY);
    const bottom = all.reduce((most, { box }) => Math.max(most, box.bottom), this.#top);
    this.#step = Math.max(1, (bottom - this.#top) / LEVELS);
    for (const [at, { box }] of all.entries())
      for (const level of this.#between(box.top, box.bottom)) {
        const known = this.#levels.get(level);
        if (known === undefined) this.#levels.set(level, [at]);
        else known.push(at);
      }
  }

  /** All that reaches into what lies between two heights, and perhaps a little more, in its order. */
  reaching(top: number, bottom: number): T[] {
    const found = new Set(this.#between(top, bottom).flatMap((level) => this.#levels.get(level) ?? []));
    return Array.from(found)
      .sort((a, b) => a - b)
      .flatMap((at) => this.#all[at] ?? []);
  }

  #between(top: number, bottom: number): number[] {
    const level = (height: number) => Math.min(LEVELS, Math.max(0, Math.floor((height - this.#top) / this.#step)));
    const [first, last] = [level(top), level(Math.max(top, bottom))];
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  }
}
