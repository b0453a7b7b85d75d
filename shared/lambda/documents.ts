import type { z } from "zod";
import type { Regulation } from "#shared/regulation/schema.ts";
import type { documents } from "./env.ts";

type Documents = z.infer<z.ZodObject<typeof documents>>;

/** How every function opens a paper. */
export const openOptions = (
  { RESOURCES, MAX_PAGES, MAX_PIXELS, MAX_ATTACHMENTS }: Documents,
  { calendar }: Pick<Regulation, "calendar">,
) => ({
  resources: RESOURCES,
  mostPages: MAX_PAGES,
  mostPixels: MAX_PIXELS,
  mostAttachments: MAX_ATTACHMENTS,
  timeZone: calendar.time_zone,
});
