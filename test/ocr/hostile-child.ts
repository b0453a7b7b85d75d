import { readFile } from "node:fs/promises";
import { ReadFormat } from "#shared/domain/intake/item.ts";
import { Refused } from "#shared/domain/refused.ts";
import { inspect, openDocument } from "#shared/ocr/document/open.ts";
import { MODELS } from "../../infra/models/fetch.ts";

// What receive (`inspect`) or recognise (`image`) do with a file, in a process of its own, so that its memory can be measured; then the
// same with an honest file, for whoever comes next must not suffer.

const [step, file = "", format = "", next = "", nextFormat = ""] = process.argv.slice(2);
const options = {
  ...{ resources: MODELS, mostPages: 1000, mostPixels: 100_000_000 },
  ...{ mostAttachments: 0, timeZone: "Asia/Shanghai" },
};

async function outcome(path: string, as: ReadFormat): Promise<string> {
  const bytes = await readFile(path);
  try {
    if (step === "inspect") {
      await inspect(bytes, as, options);
      return "seen";
    }
    const document = await openDocument(bytes, as, options);
    const { width, height } = await document.image(1).finally(() => document.close());
    return `${width}×${height}`;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

const began = performance.now();
const found = await outcome(file, ReadFormat.parse(format));
const [took, megabytes] = [performance.now() - began, process.resourceUsage().maxRSS / 1024];
const then = performance.now();
const afterwards = await outcome(next, ReadFormat.parse(nextFormat));
console.log(
  JSON.stringify({
    found,
    ms: Math.round(took),
    megabytes: Math.round(megabytes),
    afterwards,
    nextMs: Math.round(performance.now() - then),
  }),
);
