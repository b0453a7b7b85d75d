import { parentPort, workerData } from "node:worker_threads";
import libheif from "libheif-js/wasm-bundle.js";
import type { HeicPicture, HeicWork } from "./heic-file.ts";

// The thread in which one HEIC picture is decoded, so that whoever asked can go on if that never ends or takes all memory.

const { bytes }: HeicWork = workerData;
await libheif.ready;
const pictures = new libheif.HeifDecoder().decode(bytes);
const shown = pictures.find((each) => each.is_primary()) ?? pictures[0];
if (!shown) throw new Error("no picture");
const [width, height] = [shown.get_width(), shown.get_height()];
const data = new Uint8ClampedArray(4 * width * height);
shown.display({ data, width, height }, (done) => {
  if (!done) throw new Error("the picture is damaged");
  const picture: HeicPicture = { width, height, rgba: new Uint8Array(data.buffer) };
  parentPort?.postMessage(picture, [data.buffer]);
});
