import { type Cut, HEIGHT, inPlanes } from "./cut.ts";
import type { Model } from "./model.ts";

/** What was read off one strip; `confidence` is the mean over its characters, 0 if there is none. */
export interface Reading {
  text: string;
  confidence: number;
}

export interface Reader {
  model: Model;
  /** By class: the blank, the dictionary, the space. */
  characters: string[];
  knows: ReadonlySet<string>;
}

/**
 * Reads one line: at each step the likeliest character, repeated ones once, blanks dropped (CTC). A character is as sure
 * as the surest of its steps.
 */
export async function read({ model, characters }: Reader, cut: Cut): Promise<Reading> {
  const likelihood = await model.run(inPlanes(cut), cut.width, HEIGHT);
  const classes = characters.length;
  const sure: number[] = [];
  let text = "";
  let before = 0;
  for (let step = 0; step < likelihood.length; step += classes) {
    let best = 0;
    let most = likelihood[step] ?? 0;
    for (let i = 1; i < classes && most < 0.5; i++) {
      const value = likelihood[step + i] ?? 0;
      if (value > most) {
        most = value;
        best = i;
      }
    }
    if (best !== 0 && best === before) sure.push(Math.max(most, sure.pop() ?? 0));
    if (best !== 0 && best !== before) {
      text += characters[best];
      sure.push(most);
    }
    before = best;
  }
  return { text, confidence: sure.reduce((sum, value) => sum + value, 0) / Math.max(1, sure.length) };
}
