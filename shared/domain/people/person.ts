import { z } from "zod";

/** The departments' people submit and see what their department submitted; archivists see and decide everything (AF-20, DL-03). */
export const Role = z.enum(["submitter", "archivist"]);
export type Role = z.infer<typeof Role>;

/** Someone who may use the archive. The token says who they are (`subject`); all else is looked up at every request. */
export const Person = z.object({
  subject: z.string(),
  name: z.string(),
  role: Role,
  department: z.string(),
  email: z.email().optional(),
  active: z.boolean(),
});
export type Person = z.infer<typeof Person>;
