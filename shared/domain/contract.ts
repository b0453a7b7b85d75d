import type { z } from "zod";

/** What a route of the API takes and answers. The OpenAPI document and the checks of every request are made from it. */
export interface Route {
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  answer: z.ZodType;
  status?: 200 | 201 | 202;
}
