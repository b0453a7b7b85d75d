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

/** Reads one line: at each step the likeliest character, repeated ones once, blanks dropped (CTC). */
export async function read({ model, characters }: Reader, cut: Cut): Promise<Reading> {
  const likelihood = await model.run(inPlanes(cut), cut.width, HEIGHT);
  const classes = characters.length;
  let text = "";
  let [sum, count, before] = [0, 0, 0];
  for (let step = 0; step < likelihood.length; step += classes) {
    let best = 0;
    let most = likelihood[step] ?? 0;
    for (let i = 1; i < classes; i++) {
      const value = likelihood[step + i] ?? 0;
      if (value > most) {
        most = value;
        best = i;
      }
    }
    if (best !== 0 && best !== before) {
      text += characters[best];
      sum += most;
      count++;
    }
    before = best;
  }
  return { text, confidence: count && sum / count };
}
