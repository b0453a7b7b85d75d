import type { Line, PageRange } from "#shared/domain/reading/page.ts";
import { Refused } from "#shared/domain/refused.ts";
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
  /** The page was made of its text, and shows nothing else: there is nothing to prove. */
  certain?: true;
}

/** A file that came with an e-mail. */
export interface Attachment {
  name: string;
  bytes: Uint8Array;
}

/** A paper's pages, opened. Every method may throw Refused if the file turns out to be damaged. Close it after use. */
export interface OpenDocument {
  readonly pages: PageSize[];
  /** What came with an e-mail. */
  readonly attachments: readonly Attachment[];
  /** How many files lie within a PDF, its "embedded files" (ISO 32000): no page shows them, and they are not looked at. */
  readonly embedded?: number;
  /** The picture of page `number`, from 1; no larger than sizeToRead says. */
  image(number: number): Promise<PageImage>;
  /** The text that the file itself gives for the page; none in a picture. */
  text(number: number): Promise<TextLayer | undefined>;
  /** Some of its pages as a PDF of their own: what is written in them stays written, no picture loses by it. */
  part(cut: PageRange): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** The folder that infra/models/fetch.ts fills. */
  resources: string;
  /** A paper with more pages is refused before they are looked at. */
  mostPages: number;
  /** A picture with more pixels is not decoded: what a decoder may hold of one at once grows with them. */
  mostPixels: number;
  /** The most attachments that an e-mail may have. */
  mostAttachments: number;
  /** Where the archive is: an e-mail's time is told as it was there. */
  timeZone: string;
  /** How long an e-mail, a HEIC picture or one page of a PDF may take, in milliseconds; an honest one takes a second or two. */
  patience?: number;
  /** Ends when there is no more time for this paper, however little its single pages took. */
  time?: AbortSignal | undefined;
}

/** What a page is read from at most: an A3 sheet at 300 dpi has 17 million pixels; no sheet is a ribbon. */
const MOST_PIXELS = 18_000_000;
const LONGEST = 16_000;

/** The size at which a page of `width` × `height` is read, in pixels: `scale` times that, or as large as it may be. */
export function sizeToRead(width: number, height: number, scale = 1): PageSize {
  const bounded = Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST / Math.max(width, height));
  return { width: Math.max(1, Math.floor(width * bounded)), height: Math.max(1, Math.floor(height * bounded)) };
}

/** Refuses a picture that must not be decoded, for what it takes to. @throws Refused `intake.too-many-pixels` */
export function refuseTooLarge({ width, height }: PageSize, mostPixels: number): void {
  if (width * height > mostPixels)
    throw new Refused("intake.too-many-pixels", `${Math.floor(mostPixels / 1_000_000)} 百万像素`);
}

/** Refuses a paper that is too thick, before its pages are looked at. @throws Refused `intake.too-many-pages` */
export function refuseTooMany(pages: number, mostPages: number): void {
  if (pages > mostPages) throw new Refused("intake.too-many-pages", `${mostPages} 页`);
}
