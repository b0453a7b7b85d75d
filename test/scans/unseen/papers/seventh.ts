import type { Paper } from "../paper.ts";
import { buying } from "./seventh/buying.ts";
import { encounters } from "./seventh/encounters.ts";
import { ledger } from "./seventh/ledger.ts";
import { opinions } from "./seventh/opinions.ts";
import { pacts } from "./seventh/pacts.ts";
import { people } from "./seventh/people.ts";
import { strays } from "./seventh/strays.ts";

/**
 * Written to measure with, by one who did not know the rules: offices of the inland, of Hong Kong, Taiwan and abroad, whose
 * software prints beside pads filled in by pen.
 */
export const papers: readonly Paper[] = [
  ...people,
  ...pacts,
  ...buying,
  ...ledger,
  ...encounters,
  ...opinions,
  ...strays,
];
