import type { Paper } from "../paper.ts";
import { agreements } from "./tune/agreements.ts";
import { cards } from "./tune/cards.ts";
import { money } from "./tune/money.ts";
import { orders } from "./tune/orders.ts";
import { strangers } from "./tune/strangers.ts";
import { talks } from "./tune/talks.ts";
import { voices } from "./tune/voices.ts";

/** The set that recogniser and classifier may be tuned on. */
export const papers: readonly Paper[] = [
  ...agreements,
  ...orders,
  ...money,
  ...talks,
  ...voices,
  ...cards,
  ...strangers,
];
