import type { Box } from "#shared/domain/reading/page.ts";

/** A page looked over in cells, row by row. */
export interface Cells {
  cells: Int16Array | Uint8Array;
  columns: number;
  rows: number;
}

/** The boxes around connected cells of at least `least`, in cells; such cells are connected across a gap of `gap` - 1. */
export function patches({ cells, columns, rows }: Cells, least: number, gap: number): Box[] {
  const seen = new Uint8Array(cells.length);
  const found: Box[] = [];
  for (let start = 0; start < cells.length; start++) {
    if (seen[start] || (cells[start] ?? 0) < least) continue;
    seen[start] = 1;
    const box = { left: columns, top: rows, right: 0, bottom: 0 };
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % columns, Math.floor(at / columns)];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
      for (let v = Math.max(0, y - gap); v <= Math.min(rows - 1, y + gap); v++) {
        for (let u = Math.max(0, x - gap); u <= Math.min(columns - 1, x + gap); u++) {
          const next = v * columns + u;
          if (seen[next] || (cells[next] ?? 0) < least) continue;
          seen[next] = 1;
          open.push(next);
        }
      }
    }
    found.push(box);
  }
  return found;
}
