import type { Paper } from "../paper.ts";
import { buying } from "./ninth/buying.ts";
import { encounters } from "./ninth/encounters.ts";
import { ledger } from "./ninth/ledger.ts";
import { opinions } from "./ninth/opinions.ts";
import { pacts } from "./ninth/pacts.ts";
import { people } from "./ninth/people.ts";
import { strays } from "./ninth/strays.ts";

/**
 * The ninth set, by one who knew neither how the archive works nor how it fares: an ordinary in-tray, most of it
 * printed and scanned clean, a paper from each office.
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
