import { workerData } from "node:worker_threads";
import libheif from "libheif-js/wasm-bundle.js";
import { answering } from "./apart.ts";
import type { HeicPicture, HeicQuestions, HeicWork } from "./heic-file.ts";

// The thread in which one HEIC picture is decoded: there are some that never end, or take all memory.

const { bytes }: HeicWork = workerData;

async function decoded(): Promise<HeicPicture> {
  await libheif.ready;
  const pictures = new libheif.HeifDecoder().decode(bytes);
  const shown = pictures.find((each) => each.is_primary()) ?? pictures[0];
  if (!shown) throw new Error("no picture");
  const [width, height] = [shown.get_width(), shown.get_height()];
  const data = new Uint8ClampedArray(4 * width * height);
  return new Promise((resolve, reject) => {
    shown.display({ data, width, height }, (done) => {
      if (done) resolve({ width, height, rgba: new Uint8Array(data.buffer) });
      else reject(new Error("the picture is damaged"));
    });
  });
}

answering<HeicQuestions>(
  { picture: decoded },
  () => true,
  ({ rgba }) => [rgba.buffer],
);
