import type { Code } from "../refusals.ts";
import { Refused } from "../refused.ts";
import type { DisposalApplication, DisposalStatus } from "./application.ts";

const CODES: Readonly<Record<DisposalStatus, Code>> = {
  drafted: "disposal.being-drafted",
  abandoned: "disposal.abandoned",
  proposed: "disposal.not-approved",
  "sent back": "disposal.not-approved",
  refused: "disposal.refused",
  withdrawn: "disposal.withdrawn",
  approved: "disposal.not-begun",
  destroying: "disposal.under-way",
  stopped: "disposal.halted",
  erased: "disposal.not-signed",
  signed: "disposal.all-signed",
  certified: "disposal.all-signed",
};

/** Why an application cannot be carried out, taken back, gone on with, given up, watched or signed: the state in which it stands. */
export const asItStands = ({ status, id }: DisposalApplication): Refused => new Refused(CODES[status], id);
