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

/** A network that sees a picture of three equal planes and answers with numbers. */
export class Model {
  private readonly session: ort.InferenceSession;

  private constructor(session: ort.InferenceSession) {
    this.session = session;
  }

  static async load(file: string): Promise<Model> {
    return new Model(await ort.InferenceSession.create(file, OPTIONS));
  }

  /** `planes` holds three planes of `height` rows of `width` values. */
  async run(planes: Float32Array, width: number, height: number): Promise<Float32Array> {
    const [input = ""] = this.session.inputNames;
    const [output = ""] = this.session.outputNames;
    const seen = new ort.Tensor("float32", planes, [1, 3, height, width]);
    const answer = (await this.session.run({ [input]: seen }))[output]?.data;
    if (!(answer instanceof Float32Array)) throw new TypeError(`the model answers ${output} with no numbers`);
    return answer;
  }
}
