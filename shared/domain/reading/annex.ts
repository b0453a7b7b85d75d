import { bare } from "./fold.ts";

const ANNEX = /^\(?(?:附[件表图录]|附[:：一二三四五六七八九十\d(]|annex|appendix|attachment|schedule)/;

/** Whether a line says that what stands below it is an annex: `附件一`, `(附表)`, `Schedule 2`. */
export const headsAnnex = (line: string): boolean => ANNEX.test(bare(line));
