import { z } from "zod";

/**
 * One step of an approval as it is planned for one request: the step as the regulation calls it (本部门负责人), the seat that
 * decides it (`post/销售部经理`), and the seats above that one, the next first, to which it goes where the seat is the asker's own,
 * or its time has run out. Where none of all these may decide it, it goes to the first of `instead` who may.
 */
export const PlannedSlot = z.object({
  step: z.string(),
  seat: z.string(),
  above: z.array(z.string()),
  instead: z.array(z.string()).optional(),
  /** Of whose things alone it decides one by one, where it does not decide on all: the departments that its seat stands for. */
  departments: z.array(z.string()).min(1).optional(),
});
export type PlannedSlot = z.infer<typeof PlannedSlot>;

/** AF-21…AF-23. The order in which a request is approved, made from the regulation when it is put; it is kept with the request to its end. */
export const Plan = z.object({
  /** As the regulation calls it: 查阅重要文件. */
  name: z.string(),
  clause: z.string(),
  /** Stages one after the other; the slots of one side by side. */
  stages: z.array(z.array(PlannedSlot).min(1)).min(1),
  /** Working days for each stage, where the regulation limits it; then it goes to the seat above as well. */
  decideWithin: z.int().min(1).optional(),
  /** AM-16. The steps that may be skipped in an emergency, by which seats, and in how many working days that is reviewed. */
  emergency: z.object({ steps: z.array(z.string()), by: z.array(z.string()), reviewWithin: z.int().min(1) }).optional(),
});
export type Plan = z.infer<typeof Plan>;
