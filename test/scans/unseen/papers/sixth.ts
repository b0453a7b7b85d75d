import type { Paper } from "../paper.ts";
import { deals } from "./sixth/deals.ts";
import { doubts } from "./sixth/doubts.ts";
import { meetings } from "./sixth/meetings.ts";
import { opinions } from "./sixth/opinions.ts";
import { orders } from "./sixth/orders.ts";
import { profiles } from "./sixth/profiles.ts";
import { vouchers } from "./sixth/vouchers.ts";

/**
 * Written to measure with, by one who does not know the archive's rules: offices of the coast and the north, printed
 * forms and office software, more scans and copies than photos.
 */
export const papers: readonly Paper[] = [
  ...profiles,
  ...deals,
  ...orders,
  ...vouchers,
  ...meetings,
  ...opinions,
  ...doubts,
];
