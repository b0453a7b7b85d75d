import {
  type Block,
  DetectDocumentTextCommand,
  type Point,
  TextractClient,
  type TextractClientConfig,
} from "@aws-sdk/client-textract";
import sharp from "sharp";
import type { Box, Line, Page } from "#shared/domain/reading/page.ts";
import type { PageImage } from "./page-image.ts";
import { linesInOrder } from "./reading-order.ts";
import type { Recogniser } from "./recogniser.ts";
import { stripOf } from "./strip.ts";

/** Textract takes pictures of at most 5 MB; a JPEG of a page within this many pixels is smaller. */
const LONGEST = 4000;

/**
 * An account may ask Textract a few times a second, and many readers ask at once: each slows down by itself when it is told to, and
 * asks again for up to a minute and a half before its pages have to come again.
 */
const PATIENT = { retryMode: "adaptive", maxAttempts: 10 } satisfies TextractClientConfig;

export const patientTextract = (config: TextractClientConfig = {}) => new TextractClient({ ...PATIENT, ...config });

type Turned = Page["turned"];

/** Amazon Textract, for the Latin languages that it reads. It reads no Chinese. */
export class TextractRecogniser implements Recogniser {
  readonly remote = true;
  private readonly textract: TextractClient;

  constructor(textract: TextractClient) {
    this.textract = textract;
  }

  async recognise({ number, width, height, rgb }: PageImage, time?: AbortSignal): Promise<Page> {
    const jpeg = await sharp(rgb, { raw: { width, height, channels: 3 } })
      .resize(LONGEST, LONGEST, { fit: "inside", withoutEnlargement: true })
      .jpeg({ quality: 85 })
      .toBuffer();
    const { Blocks = [] } = await this.textract.send(
      new DetectDocumentTextCommand({ Document: { Bytes: jpeg } }),
      time && { abortSignal: time },
    );
    const lines = Blocks.filter(({ BlockType }) => BlockType === "LINE");
    const turned = turnOf(lines);
    const upright = turned % 180 === 0 ? { width, height } : { width: height, height: width };
    const placed = lines
      .map((block) => lineOf(block, turned, upright))
      .map((line) => ({ line, strip: stripOf(line.box) }));
    return {
      number,
      ...upright,
      turned,
      source: "textract",
      engine: "Amazon Textract",
      lines: linesInOrder(placed, upright),
    };
  }
}

/** The first two corners of a line's outline lie along its upper edge: where most of them run says how the page lies. */
function turnOf(lines: Block[]): Turned {
  const votes = new Map<Turned, number>();
  for (const { Geometry } of lines) {
    const [from, to] = Geometry?.Polygon ?? [];
    const turn = undoing((to?.X ?? 0) - (from?.X ?? 0), (to?.Y ?? 0) - (from?.Y ?? 0));
    votes.set(turn, (votes.get(turn) ?? 0) + 1);
  }
  return [...votes].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** The clockwise turn after which text that runs towards x, y runs to the right. */
function undoing(x: number, y: number): Turned {
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 180;
  return y > 0 ? 270 : 90;
}

/** A point of the page, in shares of its sides, after a clockwise turn. */
function turn({ X: x = 0, Y: y = 0 }: Point, turned: Turned): { x: number; y: number } {
  if (turned === 90) return { x: 1 - y, y: x };
  if (turned === 180) return { x: 1 - x, y: 1 - y };
  if (turned === 270) return { x: y, y: 1 - x };
  return { x, y };
}

function lineOf({ Text = "", Confidence = 0, Geometry }: Block, turned: Turned, { width, height }: Size): Line {
  const corners = (Geometry?.Polygon ?? []).map((corner) => turn(corner, turned));
  const xs = corners.map(({ x }) => x * width);
  const ys = corners.map(({ y }) => y * height);
  const box: Box = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  return { text: Text, confidence: Confidence / 100, box };
}

interface Size {
  width: number;
  height: number;
}
