import type { Box, Line } from "#shared/domain/reading/page.ts";
import { type Strip, stripOf } from "./strip.ts";

/** What forms print downwards at the side of the rows that it heads, a character below the other. */
const DOWNWARDS = ["购买方信息", "销售方信息", "购买方", "销售方", "购货单位", "销货单位", "密码区", "备注"];
/** The same found as one line, perhaps with a character lost. */
const READ_WHOLE = /^(?:(?:购买?|销售?|买|卖)方(?:信?息)?|[购销买售]{2}信?息|购买|销售|[购销]货单位|密码区|备注)$/;
/** What is so many times as high as wide is written downwards. */
const DOWN = 1.5;
/** The next character stands below, at most so many of its heights away, and so far aside at most. */
const APART = { most: 6, least: 0.6, aside: 0.7 };

/** A line where it stands on its page; a label that is printed downwards `headsRows` beside it. */
export interface Placed {
  line: Line;
  strip: Strip;
  headsRows?: true;
}

/** The lines of a page with the words that are printed downwards each in one line, and not character by character. */
export function joinStacks(placed: Placed[]): Placed[] {
  const single = placed.filter(({ line }) => [...line.text.trim()].length === 1);
  const taken = new Set<Placed>();
  const stacks = DOWNWARDS.flatMap((word) =>
    single.flatMap((first) => {
      const stack = stackFrom(first, [...word], single);
      if (stack === undefined || stack.some((one) => taken.has(one))) return [];
      for (const one of stack) taken.add(one);
      return [joined(word, stack)];
    }),
  );
  return [...placed.filter((one) => !taken.has(one)).map(asHead), ...stacks];
}

/** A line that was found downwards as a whole heads its rows too; its cell goes beyond it by half of what is between two characters. */
function asHead(one: Placed): Placed {
  const { text: read, box } = one.line;
  const text = read.replaceAll(/\s/g, "");
  const [wide, high] = [box.right - box.left, box.bottom - box.top];
  if (!READ_WHOLE.test(text) || high < DOWN * wide) return one;
  const half = Math.max(0, (high - text.length * wide) / (text.length - 1) / 2);
  return { ...one, strip: stripOf({ ...box, top: box.top - half, bottom: box.bottom + half }), headsRows: true };
}

/** The characters of a word below one another, from `first` on. */
function stackFrom(first: Placed, word: readonly string[], single: readonly Placed[]): Placed[] | undefined {
  if (first.line.text.trim() !== word[0]) return undefined;
  const stack = [first];
  for (const character of word.slice(1)) {
    const { x, y, height } = (stack.at(-1) ?? first).strip;
    const next = single
      .filter(({ line, strip }) => {
        const down = strip.y - y;
        const isBelow = down > APART.least * height && down < APART.most * height;
        return line.text.trim() === character && isBelow && Math.abs(strip.x - x) < APART.aside * height;
      })
      .toSorted((a, b) => a.strip.y - b.strip.y)[0];
    if (next === undefined) return undefined;
    stack.push(next);
  }
  return stack;
}

function joined(text: string, stack: readonly Placed[]): Placed {
  const boxes = stack.map(({ line }) => line.box);
  const box: Box = {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
  const confidence = Math.min(...stack.map(({ line }) => line.confidence));
  // The cell goes beyond its first and last character by half of what is between two.
  const centres = stack.map(({ strip }) => strip.y);
  const [first, last] = [centres[0] ?? 0, centres.at(-1) ?? 0];
  const half = (last - first) / (stack.length - 1) / 2;
  return {
    line: { text, confidence, box },
    strip: stripOf({ ...box, top: first - half, bottom: last + half }),
    headsRows: true,
  };
}
