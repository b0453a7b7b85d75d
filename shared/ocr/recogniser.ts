import type { Page } from "#shared/domain/reading/page.ts";
import type { PageImage } from "./page-image.ts";

/** Reads the text off the picture of a page. */
export interface Recogniser {
  /** It reads elsewhere: the time that it takes says nothing of the paper, for whoever reads there may be made to wait. */
  readonly remote?: true;
  /**
   * The page's lines in reading order, with boxes on the upright page. An empty page has no lines.
   *
   * @throws Refused `intake.too-complex` where the time is over before the last line.
   */
  recognise(image: PageImage, time?: AbortSignal): Promise<Page>;
}
