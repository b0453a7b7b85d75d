import { readFile } from "node:fs/promises";
import ort from "onnxruntime-node";

/**
 * One thread: a function has about one core, and pages are read side by side, not one page faster. No plan of memory is
 * kept for a size: hardly two lines have the same.
 */
const OPTIONS: ort.InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  enableMemPattern: false,
};

/** What a network answers, by the names of its outputs. */
type Answers = ort.InferenceSession.OnnxValueMapType;

/** A network that sees a picture of three planes. */
export class Model {
  private readonly session: ort.InferenceSession;

  private constructor(session: ort.InferenceSession) {
    this.session = session;
  }

  /** Loads a model from a file; `appended` adds steps to it. */
  static async load(file: string, appended: Uint8Array = new Uint8Array()): Promise<Model> {
    const bytes = Buffer.concat([await readFile(file), appended]);
    return new Model(await ort.InferenceSession.create(bytes, OPTIONS));
  }

  /** `planes` holds three planes of `height` rows of `width` values; only what is asked for is answered. */
  async run(planes: Float32Array, width: number, height: number, outputs: readonly string[]): Promise<Answers> {
    const [input = ""] = this.session.inputNames;
    return this.session.run({ [input]: new ort.Tensor("float32", planes, [1, 3, height, width]) }, outputs);
  }
}

/** The numbers of an answer. */
export function floats(answers: Answers, output: string): Float32Array {
  const data = answers[output]?.data;
  if (!(data instanceof Float32Array)) throw new TypeError(`the model answers ${output} with no numbers`);
  return data;
}

/** The whole numbers of an answer. */
export function integers(answers: Answers, output: string): BigInt64Array {
  const data = answers[output]?.data;
  if (!(data instanceof BigInt64Array)) throw new TypeError(`the model answers ${output} with no whole numbers`);
  return data;
}
