import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Cut, HEIGHT, inPlanes } from "./cut.ts";
import { CHARACTER, LIKELIHOOD, likeliestOf } from "./likeliest.ts";
import { floats, integers, Model } from "./model.ts";

/** What was read off one strip; `confidence` is the mean over its characters, `least` that of the least sure; 0 if there is none. */
export interface Reading {
  text: string;
  confidence: number;
  least: number;
}

const BLANK = 0;

/** Reads one line at a time. */
export class Reader {
  private readonly model: Model;
  /** By class: the blank, the dictionary, the space. */
  private readonly characters: string[];
  private readonly known: ReadonlySet<string>;

  private constructor(model: Model, characters: string[]) {
    this.model = model;
    this.characters = characters;
    this.known = new Set(characters);
  }

  /** A model and its dictionary lie side by side in `folder`. */
  static async load(folder: string, name: string): Promise<Reader> {
    const [model, dictionary] = await Promise.all([
      Model.load(join(folder, `${name}.onnx`), likeliestOf("fetch_name_0")),
      readFile(join(folder, `${name}.txt`), "utf8"),
    ]);
    return new Reader(model, ["", ...dictionary.trimEnd().split(/\r?\n/), " "]);
  }

  knows(character: string): boolean {
    return this.known.has(character);
  }

  /**
   * At each step the likeliest character, repeated ones once, blanks dropped (CTC). A character is as sure as the surest
   * of its steps.
   */
  async read(cut: Cut): Promise<Reading> {
    const answers = await this.model.run(inPlanes(cut), cut.width, HEIGHT, [CHARACTER, LIKELIHOOD]);
    const likelihoods = floats(answers, LIKELIHOOD);
    const sure: number[] = [];
    let text = "";
    let before = BLANK;
    for (const [step, character] of integers(answers, CHARACTER).entries()) {
      const likeliest = Number(character);
      const likelihood = likelihoods[step] ?? 0;
      if (likeliest !== BLANK && likeliest === before) sure.push(Math.max(likelihood, sure.pop() ?? 0));
      if (likeliest !== BLANK && likeliest !== before) {
        text += this.characters[likeliest];
        sure.push(likelihood);
      }
      before = likeliest;
    }
    const confidence = sure.reduce((sum, value) => sum + value, 0) / Math.max(1, sure.length);
    return { text, confidence, least: sure.length > 0 ? Math.min(...sure) : 0 };
  }
}
