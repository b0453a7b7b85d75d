import { z } from "zod";

/** How many hashes stand for a text of any length: what two sketches share is then told to about 4 in 100. */
const SIZE = 128;
const DIGITS = 8;

/** A set of anything, as the smallest of its members' hashes, in their order (MinHash by one hash): 8 hex digits each. */
export const Sketch = z.string().regex(new RegExp(`^(?:[0-9a-f]{${DIGITS}}){0,${SIZE}}$`));
export type Sketch = z.infer<typeof Sketch>;

/** 32 bits of a text (FNV-1a, then mixed through), differently for each `seed`. Not a secret: who guesses the text finds it. */
export function hash(text: string, seed = 0): number {
  let bits = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return mixed(bits);
}

/** The same for what is a hash already. */
export const rehash = (bits: number, seed: number): number => mixed(bits ^ Math.imul(seed + 1, 0x9e3779b1));

function mixed(of: number): number {
  let bits = of;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

export const hex = (bits: number): string => bits.toString(16).padStart(DIGITS, "0");

export function sketch(hashes: Iterable<number>): Sketch {
  return Array.from(new Set(hashes))
    .sort((a, b) => a - b)
    .slice(0, SIZE)
    .map(hex)
    .join("");
}

/** How many hashes a sketch holds: all of its set's, where that is small. */
export const sizeOf = (of: Sketch): number => of.length / DIGITS;

/** What two sketches have together of their smallest hashes, and what each has alone. */
export function compared(a: Sketch, b: Sketch): { shared: number; left: number; right: number } {
  const found = { shared: 0, left: 0, right: 0 };
  let [i, j] = [0, 0];
  for (let seen = 0; seen < SIZE && (i < a.length || j < b.length); seen++) {
    const [one, other] = [a.slice(i, i + DIGITS), b.slice(j, j + DIGITS)];
    if (one === other) found.shared++;
    else if (other === "" || (one !== "" && one < other)) found.left++;
    else found.right++;
    if (one === other || (one !== "" && (other === "" || one < other))) i += DIGITS;
    if (one === other || (other !== "" && (one === "" || other < one))) j += DIGITS;
  }
  return found;
}

/** The share of two sets that both have, 0…1; two that are empty are alike. */
export function alike(a: Sketch, b: Sketch): number {
  const { shared, left, right } = compared(a, b);
  return shared + left + right === 0 ? 1 : shared / (shared + left + right);
}

/** Every run of so many characters, and a shorter text whole. */
export function* shingles(text: string, size: number): Generator<string> {
  const characters = Array.from(text);
  if (characters.length > 0 && characters.length < size) yield text;
  for (let at = 0; at + size <= characters.length; at++) yield characters.slice(at, at + size).join("");
}
