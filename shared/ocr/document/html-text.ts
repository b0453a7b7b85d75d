/** What of a page of HTML is not read. */
const UNREAD = ["style", "script", "head", "title"];
/** Elements that begin on a line of their own, and cells, which stand apart. */
const BLOCK =
  /^\/?(?:p|div|br|tr|table|ul|ol|li|h[1-6]|hr|blockquote|pre|section|article|header|footer|center|dl|dt|dd)$/;
const CELL = /^(?:td|th)$/;

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ensp: " ", emsp: "　", yen: "¥", copy: "©" },
  ...{ ldquo: "“", rdquo: "”", lsquo: "‘", rsquo: "’", mdash: "—", ndash: "–", hellip: "…", middot: "·", times: "×" },
};

/** The text of HTML, a line for each block, in one pass: what is never closed is text, as it stands. */
export function textOfHtml(html: string): string {
  const lower = html.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const pieces: string[] = [];
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<", at);
    const close = open < 0 ? -1 : html.indexOf(lower.startsWith("<!--", open) ? "-->" : ">", open);
    if (close < 0) {
      pieces.push(plain(html.slice(at)));
      break;
    }
    pieces.push(plain(html.slice(at, open)));
    const name = /^<(\/?[a-z0-9]+)/.exec(lower.slice(open, open + 20))?.[1] ?? "";
    if (BLOCK.test(name)) pieces.push("\n");
    if (CELL.test(name)) pieces.push("  ");
    const next = UNREAD.includes(name) ? lower.indexOf(`</${name}`, close) : close + 1;
    at = next < 0 ? html.length : next;
  }
  return pieces.join("");
}

const plain = (text: string) =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
