import { z } from "zod";

/** Whole numbers and fractions arrive as text in a function's environment. */
export const wholeNumber = z.coerce.number().int().positive();
export const fraction = z.coerce.number().min(0).max(1);

/** The parts of an environment that several functions share, each under one name everywhere. */
export const intakeRecords = {
  INTAKE_TABLE: z.string(),
  AUDIT_TABLE: z.string(),
  /** The account and region that an audit entry names. */
  ACCOUNT: z.string(),
  AWS_REGION: z.string(),
};
export const regulation = { REGULATION: z.string() };
