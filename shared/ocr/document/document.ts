import type { Line } from "#shared/domain/intake/page.ts";
import type { PageImage } from "../page-image.ts";

/** The size of a page's picture, in pixels, before any turn. */
export interface PageSize {
  width: number;
  height: number;
}

/** What a PDF says is written on a page: on the page as it is shown, in pixels of its picture. */
export interface TextLayer {
  lines: (Line & { font: string })[];
  /** Whether it can be what the page shows: visible, in real characters, with no picture that may hold more text. */
  plausible: boolean;
}

/** A paper's pages, opened. Every method may throw Refused if the file turns out to be damaged. Close it after use. */
export interface OpenDocument {
  readonly pages: PageSize[];
  /** The picture of page `number`, from 1; at most MOST_PIXELS large. */
  image(number: number): Promise<PageImage>;
  /** The text that the file itself gives for the page; none in a picture. */
  text(number: number): Promise<TextLayer | undefined>;
  close(): Promise<void>;
}

/** A larger page is read smaller: an A3 sheet at 300 dpi has 17 million pixels. */
export const MOST_PIXELS = 18_000_000;
