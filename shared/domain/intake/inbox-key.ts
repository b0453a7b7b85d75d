/** The inbox's folders that are no department's: what a person announced, and the parts that a paper was divided into. */
export const ANNOUNCED = "uploads";
export const PARTS = "parts";
export const RESERVED_FOLDERS: readonly string[] = [ANNOUNCED, PARTS];

export const KEY_BYTES = 1024;

/** The key of a file in a folder: as much of the end of its name as fits, for the extension is at the end. */
export function keyIn(folder: string, name: string): string {
  const letters = [...asFile(name)];
  while (Buffer.byteLength(folder + letters.join("")) > KEY_BYTES) letters.shift();
  return folder + letters.join("");
}

/** A name without folders; those that mean a folder (`.`, `..`) would be taken out of the address. */
const asFile = (name: string) => name.replaceAll("/", "_").replace(/^\.{1,2}$/, "_");

/** Under which key part `n` (from 1) of the paper `whole` comes in: the same one however often it is made. */
export const partKey = (whole: string, n: number, name: string): string => keyIn(`${partsFolder(whole)}${n}/`, name);

/** Where all parts of a paper come in. */
export const partsFolder = (whole: string): string => `${PARTS}/${whole}/`;

const OF_A_PART = new RegExp(`^${PARTS}/([^/]+)/\\d+/`);

/** The folder of the inbox that a key's sender chose; nothing where it lies in none, or in one of the archive's own. */
export function folderOf(key: string): string | undefined {
  const [folder, ...rest] = key.split("/");
  return rest.length === 0 || folder === "" || RESERVED_FOLDERS.includes(folder ?? "") ? undefined : folder;
}

/** The paper that a key says its paper is a part of. */
export const wholeOf = (key: string): string | undefined => OF_A_PART.exec(key)?.[1];
