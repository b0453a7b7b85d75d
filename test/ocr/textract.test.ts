import { type Block, DetectDocumentTextCommand, TextractClient } from "@aws-sdk/client-textract";
import { mockClient } from "aws-sdk-client-mock";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { patientTextract, TextractRecogniser } from "#shared/ocr/textract.ts";

const textract = mockClient(TextractClient);
const recogniser = new TextractRecogniser(new TextractClient({ region: "eu-west-1" }));

/** A line as Textract tells it: its outline begins where the text begins, and goes round with the hands of a clock. */
const line = (text: string, ...outline: [number, number][]): Block => ({
  BlockType: "LINE",
  Text: text,
  Confidence: 98.5,
  Geometry: { Polygon: outline.map(([X, Y]) => ({ X, Y })) },
});

const paper = { number: 3, width: 1000, height: 2000, rgb: new Uint8Array(1000 * 2000 * 3).fill(255) };

describe("Amazon Textract", () => {
  beforeEach(() => textract.reset());

  it("is given one page as a JPEG, and its lines become ours in reading order", async () => {
    textract.on(DetectDocumentTextCommand).resolves({
      Blocks: [
        { BlockType: "PAGE" },
        line("Total: 120.00", [0.6, 0.5], [0.8, 0.5], [0.8, 0.52], [0.6, 0.52]),
        line("Invoice 7", [0.1, 0.1], [0.4, 0.1], [0.4, 0.13], [0.1, 0.13]),
        { BlockType: "WORD", Text: "Invoice" },
      ],
    });
    expect(await recogniser.recognise(paper)).toEqual({
      number: 3,
      width: 1000,
      height: 2000,
      turned: 0,
      source: "textract",
      engine: "Amazon Textract",
      lines: [
        { text: "Invoice 7", confidence: 0.985, box: { left: 100, top: 200, right: 400, bottom: 260 } },
        { text: "Total: 120.00", confidence: 0.985, box: { left: 600, top: 1000, right: 800, bottom: 1040 } },
      ],
    });
    const sent = textract.commandCalls(DetectDocumentTextCommand)[0]?.args[0].input.Document?.Bytes;
    expect(await sharp(sent).metadata()).toMatchObject({ format: "jpeg", width: 1000, height: 2000 });
  });

  it.each([
    [
      90,
      line("Invoice", [0.1, 0.9], [0.1, 0.6], [0.12, 0.6], [0.12, 0.9]),
      { left: 200, top: 100, right: 800, bottom: 120 },
    ],
    [
      180,
      line("Invoice", [0.9, 0.9], [0.6, 0.9], [0.6, 0.88], [0.9, 0.88]),
      { left: 100, top: 200, right: 400, bottom: 240 },
    ],
    [
      270,
      line("Invoice", [0.9, 0.1], [0.9, 0.4], [0.88, 0.4], [0.88, 0.1]),
      { left: 200, top: 100, right: 800, bottom: 120 },
    ],
  ])("tells us to turn a page by %i°", async (turned, block, box) => {
    textract.on(DetectDocumentTextCommand).resolves({ Blocks: [block] });
    const page = await recogniser.recognise(paper);
    expect(page.turned).toBe(turned);
    expect([page.width, page.height]).toEqual(turned === 180 ? [1000, 2000] : [2000, 1000]);
    for (const [side, at] of Object.entries(box)) expect(page.lines[0]?.box).toHaveProperty(side, expect.closeTo(at));
  });

  it("may find nothing", async () => {
    textract.on(DetectDocumentTextCommand).resolves({});
    expect(await recogniser.recognise(paper)).toMatchObject({ turned: 0, lines: [] });
  });

  it("fails as AWS fails, so that the page is tried again", async () => {
    textract.on(DetectDocumentTextCommand).rejects(new Error("ThrottlingException"));
    await expect(recogniser.recognise(paper)).rejects.toThrow("ThrottlingException");
  });
});

describe("Textract that has too much to do", () => {
  beforeEach(() => {
    textract.restore();
    vi.useFakeTimers({ toFake: ["setTimeout", "Date"] });
  });
  afterEach(() => void vi.useRealTimers());

  const answer = (statusCode: number, body: object) => ({
    response: { statusCode, headers: {}, body: Buffer.from(JSON.stringify(body)) },
  });
  const throttles = ["ThrottlingException", "ProvisionedThroughputExceededException", "LimitExceededException"];

  /** Reads a page while Textract answers so; time passes as fast as it can. */
  async function read(answers: () => ReturnType<typeof answer>) {
    const requestHandler = { handle: async () => answers() };
    const credentials = { accessKeyId: "nobody", secretAccessKey: "nothing" };
    const patient = new TextractRecogniser(patientTextract({ region: "eu-west-1", credentials, requestHandler }));
    const reading = Promise.allSettled([patient.recognise(paper)]).then(([ended]) => ended);
    for (let ended = false; !ended; ) {
      ended = await Promise.race([reading.then(() => true), new Promise<false>((go) => setImmediate(go, false))]);
      await vi.advanceTimersByTimeAsync(1000);
    }
    return reading;
  }

  it.each(throttles)("is asked again and again until it takes the page (%s)", async (__type) => {
    let asked = 0;
    expect(await read(() => (++asked < 8 ? answer(400, { __type }) : answer(200, { Blocks: [] })))).toMatchObject({
      status: "fulfilled",
      value: { lines: [] },
    });
  });

  it("is at last left alone for now, which is no refusal of the paper", async () => {
    const ended = await read(() => answer(400, { __type: "ThrottlingException" }));
    expect(ended).toMatchObject({ status: "rejected", reason: { name: "ThrottlingException" } });
  });
});
