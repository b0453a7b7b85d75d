import { z } from "zod";

/** A rectangle on an upright page, in pixels of that page's `width` × `height`; the origin is its top left corner. */
export const Box = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });
export type Box = z.infer<typeof Box>;

/** One run of text on a line of a page: a table cell or a form's label is a line of its own. `confidence` (0…1) is how
 * likely its text is right to the letter. */
export const Line = z.object({ text: z.string(), confidence: z.number().min(0).max(1), box: Box });
export type Line = z.infer<typeof Line>;

/** A red seal or stamp; a round one's name runs in a circle and is not read. */
export const Seal = Box.extend({ text: z.string() });
export type Seal = z.infer<typeof Seal>;
/** What a page looks like, upright, in 64 bits (dHash), as hex: two scans of it differ in few. */
export const Picture = z.string().regex(/^[0-9a-f]{16}$/);
export type Picture = z.infer<typeof Picture>;

/**
 * What was read from one page. `number` counts from 1; `turned` is the clockwise turn that made the page upright. A `separator` is a
 * sheet between two papers of a batch, and no page of either.
 */
export const Page = z.object({
  number: z.int().min(1),
  width: z.int().positive(),
  height: z.int().positive(),
  turned: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  source: z.enum(["text layer", "ocr", "textract", "message"]),
  engine: z.string(),
  /** Red seals and stamps, apart from what they are stamped over, with what can be read of them. */
  seals: z.array(Seal).optional(),
  lines: z.array(Line),
  separator: z.literal(true).optional(),
  picture: Picture.optional(),
});
export type Page = z.infer<typeof Page>;

/** Pages `from`…`to` of a paper, both counted from 1. */
export const PageRange = z.object({ from: z.int().min(1), to: z.int().min(1) });
export type PageRange = z.infer<typeof PageRange>;
