/** Marks of a JPEG: Adobe's segment, and where the picture itself begins. */
const ADOBE = 0xee;
const PICTURE = 0xda;

/**
 * Whether Adobe's programs made a JPEG: those write how much ink is missing, all others how much there is. libvips takes every one for
 * theirs.
 */
export function isAdobes(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 <= file.length && file[at + 1] !== PICTURE; at += 2 + file.readUInt16BE(at + 2))
    if (file[at + 1] === ADOBE && file.toString("latin1", at + 4, at + 9) === "Adobe") return true;
  return false;
}
