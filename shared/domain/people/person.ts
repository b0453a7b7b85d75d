import { z } from "zod";
import { Instant } from "../instant.ts";

/**
 * What somebody may be given to do, beside what their department and post make of them. The departments' people submit (AF-20);
 * archivists check, number and provide (DL-03); a supervisor watches a destruction (AF-36). The three officers keep each other in
 * check: one keeps the accounts, one gives roles and clearances, one reads the trail.
 */
export const Role = z.enum(["submitter", "archivist", "supervisor", "auditor", "security officer", "system officer"]);
export type Role = z.infer<typeof Role>;

/** Days of absence, both included, on which the deputy acts (CI-16), and the subject of whoever entered them or made them longer. */
export const Absence = z.object({ from: z.iso.date(), to: z.iso.date(), by: z.string().optional() });
export type Absence = z.infer<typeof Absence>;

const said = { by: z.string(), at: Instant };

/** What another changed of somebody and they are still to be told, by the name of who did it, so that none of it is done behind their back. */
export const News = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("corrected"),
    name: z.object({ was: z.string(), is: z.string() }).optional(),
    email: z.object({ was: z.string().optional(), is: z.string() }).optional(),
    ...said,
  }),
  z.object({ what: z.literal("password"), ...said }),
  z.object({ what: z.literal("absence"), from: z.iso.date(), to: z.iso.date().nullable(), ...said }),
]);
export type News = z.infer<typeof News>;

/** How a token names somebody: what OpenID Connect allows, and no more. */
export const Subject = z.string().regex(/^[!-~]{1,255}$/);

/** The name of an account, as people type it. */
export const Username = z.string().regex(/^[a-z0-9][a-z0-9._-]{1,63}$/);

/** Someone who may use the archive. The token says who they are (`subject`); all else is looked up at every request. */
export const Person = z.object({
  subject: z.string(),
  /** The name of their account in the user pool; none where another issuer signs people in. */
  username: z.string().optional(),
  name: z.string(),
  email: z.email().optional(),
  department: z.string(),
  /** As the regulation calls it: 销售部经理, 分管领导. It tells who decides which step of an approval. */
  post: z.string().optional(),
  roles: z.array(Role),
  /** CR-17. Up to which level they may be given files, by its name in the regulation; the lowest where none is said. */
  clearance: z.string().optional(),
  /** AF-26. The confidentiality agreement that they signed: when, and where it is kept. */
  agreement: z.object({ signedOn: z.iso.date(), reference: z.string() }).optional(),
  /** AF-26. The training that they took last. */
  training: z.object({ on: z.iso.date(), subject: z.string() }).optional(),
  /** CI-16. Who acts while they are away (B 岗), by subject. */
  deputy: z.string().optional(),
  absences: z.array(Absence),
  active: z.boolean(),
  /** AM-20. When they left, and to whom passed what was open. */
  leftAt: Instant.optional(),
  successor: z.string().optional(),
  /** AM-20. When nothing was left behind of them any more: no account, no contact in their name. */
  settledAt: Instant.optional(),
  /** What others changed of them, and they are still to be told. */
  untold: z.array(News).optional(),
  rev: z.int().min(1),
});
export type Person = z.infer<typeof Person>;
