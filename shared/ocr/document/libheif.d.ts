/** What is used of libheif-js, whose own types describe the library beneath alone. */
declare module "libheif-js/wasm-bundle.js" {
  export interface HeifPicture {
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    /** Fills `data` with four bytes a pixel, turned as the file says; tells nothing where the picture is damaged. */
    display(into: { data: Uint8ClampedArray; width: number; height: number }, done: (shown: unknown) => void): void;
  }
  export class HeifDecoder {
    decode(file: Uint8Array): HeifPicture[];
  }
  const libheif: { ready: Promise<unknown>; HeifDecoder: typeof HeifDecoder };
  export default libheif;
}
