/**
 * The picture of one page, decoded: `rgb` holds three bytes a pixel, row by row, on white.
 * `number` counts from 1.
 */
export interface PageImage {
  number: number;
  width: number;
  height: number;
  rgb: Uint8Array;
}
