import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Line, Page } from "#shared/domain/intake/page.ts";
import type { PageImage } from "../page-image.ts";
import { inReadingOrder } from "../reading-order.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Strip } from "../strip.ts";
import { cut } from "./cut.ts";
import { detect } from "./detect.ts";
import { type Ink, inkOf } from "./ink.ts";
import { Model } from "./model.ts";
import { type Reader, type Reading, read } from "./read.ts";
import { upright } from "./upright.ts";

const ENGINE = "PP-OCRv6";

/** A line that the small, quick reader is less sure of is read again by the larger one. */
const SURE = 0.97;
/** Below this it is no text: a logo, a stain, a piece of a frame. */
const TEXT = 0.5;

interface Models {
  detector: Model;
  classifier: Model;
  quick: Reader;
  thorough: Reader;
}

/** Our own recogniser: the PP-OCRv6 networks, for Chinese (simplified and traditional), English and numbers. */
export class PaddleRecogniser implements Recogniser {
  private readonly folder: string;
  private models: Promise<Models> | undefined;

  /** `folder` holds the models as infra/models/fetch.ts lays them out. */
  constructor(folder: string) {
    this.folder = folder;
  }

  async ready(): Promise<void> {
    await this.load();
  }

  async recognise(image: PageImage): Promise<Page> {
    const models = await this.load();
    const ink = await inkOf(image);
    const page = await upright(models.classifier, ink, await detect(models.detector, ink));
    const found: (Reading & { strip: Strip })[] = [];
    for (const strip of page.strips) found.push({ strip, ...(await readStrip(models, page.ink, strip)) });
    return {
      number: image.number,
      width: page.ink.width,
      height: page.ink.height,
      turned: page.turned,
      source: "ocr",
      engine: ENGINE,
      lines: inReadingOrder(found.filter(({ text, confidence }) => text.trim() && confidence > TEXT)).map(lineOf),
    };
  }

  private load(): Promise<Models> {
    this.models ??= loadModels(this.folder);
    return this.models;
  }
}

async function loadModels(folder: string): Promise<Models> {
  const model = (name: string) => Model.load(join(folder, `${name}.onnx`));
  const reader = async (name: string): Promise<Reader> => {
    const dictionary = await readFile(join(folder, `${name}.txt`), "utf8");
    return { model: await model(name), characters: ["", ...dictionary.trimEnd().split(/\r?\n/), " "] };
  };
  const [detector, classifier, quick, thorough] = await Promise.all([
    model("detect"),
    model("upside-down"),
    reader("read-tiny"),
    reader("read-small"),
  ]);
  return { detector, classifier, quick, thorough };
}

async function readStrip({ quick, thorough }: Models, ink: Ink, strip: Strip): Promise<Reading> {
  const picture = cut(ink, strip);
  const first = await read(quick, picture);
  return first.confidence < SURE ? read(thorough, picture) : first;
}

function lineOf({ strip, text, confidence }: Reading & { strip: Strip }): Line {
  const { x, y, width, height, slope } = strip;
  const [cos, sin] = [Math.abs(Math.cos(slope)), Math.abs(Math.sin(slope))];
  const [across, down] = [(width * cos + height * sin) / 2, (width * sin + height * cos) / 2];
  return {
    text: text.trim(),
    confidence: Math.min(1, confidence),
    box: { left: x - across, top: y - down, right: x + across, bottom: y + down },
  };
}
