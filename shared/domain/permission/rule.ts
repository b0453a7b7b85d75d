import { z } from "zod";

/** A rule by which something was refused: its id among the policies, and the clause that it comes from. */
export const Rule = z
  .object({ policy: z.string(), clause: z.string() })
  .meta({ id: "Rule", description: "据以拒绝的规则与条款（仅告知有权知道的人）" });
export type Rule = z.infer<typeof Rule>;
