import { fileURLToPath } from "node:url";
import { type Font, type FontCollection, type Glyph, openSync } from "fontkit";

const FOLDER = new URL("../../../../node_modules/@expo-google-fonts/", import.meta.url);

const FILES = {
  song: "noto-serif-sc/400Regular/NotoSerifSC_400Regular",
  songBold: "noto-serif-sc/700Bold/NotoSerifSC_700Bold",
  songBlack: "noto-serif-sc/900Black/NotoSerifSC_900Black",
  hei: "noto-sans-sc/400Regular/NotoSansSC_400Regular",
  heiBold: "noto-sans-sc/700Bold/NotoSansSC_700Bold",
  heiLight: "noto-sans-sc/300Light/NotoSansSC_300Light",
  ming: "noto-serif-tc/400Regular/NotoSerifTC_400Regular",
  mingBold: "noto-serif-tc/700Bold/NotoSerifTC_700Bold",
  xiaowei: "zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular",
  typewriter: "courier-prime/400Regular/CourierPrime_400Regular",
  typewriterBold: "courier-prime/700Bold/CourierPrime_700Bold",
  brush: "ma-shan-zheng/400Regular/MaShanZheng_400Regular",
  running: "zhi-mang-xing/400Regular/ZhiMangXing_400Regular",
  cursive: "liu-jian-mao-cao/LiuJianMaoCao_400Regular",
  pen: "caveat/500Medium/Caveat_500Medium",
} as const;
export type Face = keyof typeof FILES;

/** A typeface as an office uses it: the faces that are tried for a character, one after the other. */
export const TYPEFACES = {
  song: ["song", "hei"],
  songBold: ["songBold", "heiBold"],
  songBlack: ["songBlack", "heiBold"],
  hei: ["hei", "song"],
  heiBold: ["heiBold", "songBold"],
  heiLight: ["heiLight", "hei"],
  ming: ["ming", "song"],
  mingBold: ["mingBold", "songBold"],
  xiaowei: ["xiaowei", "song"],
  dots: ["typewriter", "heiLight"],
  typewriter: ["typewriter", "song"],
  typewriterBold: ["typewriterBold", "songBold"],
  brush: ["pen", "brush", "hei"],
  running: ["pen", "running", "brush", "hei"],
  cursive: ["pen", "cursive", "running", "hei"],
} as const satisfies Record<string, readonly Face[]>;
export type Typeface = keyof typeof TYPEFACES;

const HANDS: readonly string[] = ["brush", "running", "cursive", "pen"] satisfies (Typeface | Face)[];

/** Whether a pen writes so. */
export const isHand = (face: Typeface | Face): boolean => HANDS.includes(face);

export const pathOf = (face: Face): string => fileURLToPath(new URL(`${FILES[face]}.ttf`, FOLDER));

const opened = new Map<Face, Font>();

function open(face: Face): Font {
  const font = opened.get(face) ?? single(openSync(pathOf(face)));
  opened.set(face, font);
  return font;
}

function single(font: Font | FontCollection): Font {
  if (!("glyphForCodePoint" in font)) throw new Error("a collection of fonts, where one was expected");
  return font;
}

/** A character of a face: its outline is in units of the em with y upwards. */
export interface Character {
  text: string;
  face: Face;
  /** In shares of the size. */
  width: number;
  glyph: Glyph;
  em: number;
}

/** A pen in China draws 1 as a plain stroke; the face's own would be read as a 7. */
const DRAWN_AS: Partial<Record<Face, Record<string, string>>> = { pen: { "1": "l" } };

/** The characters of a text in a typeface. A character that no face of it has would be a blank on the paper: it throws. */
export function charactersOf(text: string, typeface: Typeface): Character[] {
  return [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    const face = TYPEFACES[typeface].find((each) => open(each).hasGlyphForCodePoint(code));
    if (face === undefined) throw new Error(`no face of ${typeface} has ${character} in ${text}`);
    const font = open(face);
    const glyph = font.glyphForCodePoint((DRAWN_AS[face]?.[character] ?? character).codePointAt(0) ?? 0);
    return { text: character, face, width: glyph.advanceWidth / font.unitsPerEm, glyph, em: font.unitsPerEm };
  });
}
