import { join } from "node:path";
import type { Line, Page } from "#shared/domain/reading/page.ts";
import { inTime } from "../in-time.ts";
import type { PageImage } from "../page-image.ts";
import { linesInOrder } from "../reading-order.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Strip } from "../strip.ts";
import { certainty } from "./certainty.ts";
import { cut, cutDown, mirrored } from "./cut.ts";
import { detect } from "./detect.ts";
import { type Ink, inkOf } from "./ink.ts";
import { between, type Marks, markIn, marksOn } from "./marks.ts";
import { Model } from "./model.ts";
import { Reader, type Reading } from "./read.ts";
import { type Laid, upright } from "./upright.ts";

const ENGINE = "PP-OCRv6";

/** A line that the small, quick reader is less sure of is read again by the larger one. */
const SURE = 0.97;
/** How many characters that the quick reader does not know make it no judge of a page: traditional Chinese, say. */
const STRANGERS = 3;
/** What is so much taller than wide on an upright page is written downwards; no line is longer than this. */
const UPRIGHT = 1.8;
const MOST_DOWN = 40;
/** Below this it is no text: a logo, a stain, a piece of a frame. */
const TEXT = 0.5;
/** How sure it is that a filled box is one. */
const FILLED = 0.9;

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

  async recognise(image: PageImage, time?: AbortSignal): Promise<Page> {
    const models = await this.load();
    const ink = inkOf(image);
    const page = await upright(models.classifier, ink, await detect(models.detector, ink));
    const marks = await marksOn(page.ink, page.strips);
    const strips = page.strips.flatMap((strip) => between(strip, marks.filled));
    const lines = await readAll(models, { ...page, strips }, () => inTime(time, image.number));
    const through = await shinesThrough(models.thorough, page.ink, lines);
    const written = lines.filter((line) => line.text.trim() && line.confidence > TEXT && !through.has(line));
    const text = [...written, ...(await ticks(models.thorough, page.ink, marks))];
    return {
      number: image.number,
      width: page.ink.width,
      height: page.ink.height,
      turned: page.turned,
      source: "ocr",
      engine: ENGINE,
      lines: linesInOrder(
        text.map((found) => ({ line: lineOf(found), strip: found.strip })),
        page.ink,
      ),
    };
  }

  private load(): Promise<Models> {
    this.models ??= loadModels(this.folder);
    return this.models;
  }
}

async function loadModels(folder: string): Promise<Models> {
  const [detector, classifier, quick, thorough] = await Promise.all([
    Model.load(join(folder, "detect.onnx")),
    Model.load(join(folder, "upside-down.onnx")),
    Reader.load(folder, "read-tiny"),
    Reader.load(folder, "read-small"),
  ]);
  return { detector, classifier, quick, thorough };
}

interface Found extends Reading {
  strip: Strip;
  by: Reader;
}

/**
 * Reads every strip, if `beforeEach` lets it; a page of characters that the quick reader does not know is read by the thorough one
 * alone.
 */
async function readAll({ quick, thorough }: Models, { ink, strips }: Laid, beforeEach: () => void): Promise<Found[]> {
  const readBy = async (by: Reader, strip: Strip): Promise<Found> => {
    beforeEach();
    return { ...(await by.read(cut(ink, strip))), strip, by };
  };
  const lines: Found[] = [];
  for (const strip of strips) {
    if (strip.height > UPRIGHT * strip.width) {
      beforeEach();
      lines.push({ ...(await readDown(thorough, ink, strip)), strip, by: thorough });
      continue;
    }
    const first = await readBy(quick, strip);
    const second = first.confidence < SURE ? await readBy(thorough, strip) : first;
    lines.push(second.confidence > first.confidence ? second : first);
  }
  const strangers = new Set(lines.flatMap(({ text }) => [...text].filter((character) => !quick.knows(character))));
  if (strangers.size < STRANGERS) return lines;
  const again: Found[] = [];
  for (const line of lines) again.push(line.by === quick ? await readBy(thorough, line.strip) : line);
  return again;
}

/** What is read less surely than this, and so much more surely in a looking-glass, is the back of a thin sheet. */
const BACK = { unsure: 0.85, surer: 0.05, least: 0.8 };

/** The lines of the page's other side, that shine through and stand on this one the wrong way round. */
async function shinesThrough(by: Reader, ink: Ink, lines: readonly Found[]): Promise<ReadonlySet<Found>> {
  const through = new Set<Found>();
  for (const line of lines) {
    if (line.confidence > BACK.unsure || line.confidence <= TEXT || [...line.text].length < 2) continue;
    const { confidence } = await by.read(mirrored(cut(ink, line.strip)));
    if (confidence > Math.max(BACK.least, line.confidence + BACK.surer)) through.add(line);
  }
  return through;
}

/** Reads what is written downwards, as in the boxes of a chart: with as many characters as it is surest of. */
async function readDown(by: Reader, ink: Ink, strip: Strip): Promise<Reading> {
  const characters = strip.height / strip.width;
  const counts = new Set([0.85, 1, 1.15, 1.3].map((spacing) => Math.min(MOST_DOWN, Math.round(characters * spacing))));
  let best: Reading = { text: "", confidence: 0, least: 0 };
  for (const count of counts) {
    const read = await by.read(cutDown(ink, strip, count));
    if (read.confidence > best.confidence) best = read;
  }
  return best;
}

/** The ticks and boxes that stand alone. */
async function ticks(by: Reader, ink: Ink, { places, filled }: Marks): Promise<Found[]> {
  const found = filled.map((strip): Found => ({ text: "■", confidence: FILLED, least: FILLED, strip, by }));
  for (const strip of places) {
    const read = await by.read(cut(ink, strip));
    const sign = markIn(read.text);
    if (sign !== undefined && read.confidence > TEXT) found.push({ ...read, text: sign, strip, by });
  }
  return found;
}

function lineOf({ strip, text, confidence, least }: Found): Line {
  const { x, y, width, height, slope } = strip;
  const [cos, sin] = [Math.abs(Math.cos(slope)), Math.abs(Math.sin(slope))];
  const [across, down] = [(width * cos + height * sin) / 2, (width * sin + height * cos) / 2];
  return {
    text: markIn(text) ?? text.trim(),
    confidence: certainty(confidence, least),
    box: { left: x - across, top: y - down, right: x + across, bottom: y + down },
  };
}
