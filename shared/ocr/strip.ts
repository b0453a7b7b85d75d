import type { Box } from "#shared/domain/reading/page.ts";

/** A slanted rectangle around one run of text: its centre, its size along and across the text, its slope in radians. */
export interface Strip {
  x: number;
  y: number;
  width: number;
  height: number;
  slope: number;
}

export interface Point {
  x: number;
  y: number;
}

const cross = (o: Point, a: Point, b: Point) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

/** One side of the convex hull of points sorted by y, then x (Andrew's monotone chain). */
function chain(points: Iterable<Point>): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    while (hull.length > 1) {
      const [before, last] = hull.slice(-2) as [Point, Point];
      if (cross(before, last, point) > 0) break;
      hull.pop();
    }
    hull.push(point);
  }
  return hull.slice(0, -1);
}

/**
 * The smallest rectangle around `points` (sorted by y, then x). One of its sides lies along a side of their convex
 * hull. It is seen as text that runs along the longer side, with a slope in (-π/4, π/4] if it is wider than tall.
 */
export function smallestStrip(points: Point[]): Strip {
  const hull = [...chain(points), ...chain(points.toReversed())];
  let smallest: Strip = { x: points[0]?.x ?? 0, y: points[0]?.y ?? 0, width: 0, height: 0, slope: 0 };
  let area = Number.POSITIVE_INFINITY;
  for (const [i, from] of hull.entries()) {
    const to = hull[(i + 1) % hull.length] ?? from;
    const slope = quarter(Math.atan2(to.y - from.y, to.x - from.x));
    const [cos, sin] = [Math.cos(slope), Math.sin(slope)];
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const { x, y } of hull) {
      const along = x * cos + y * sin;
      const across = y * cos - x * sin;
      left = Math.min(left, along);
      right = Math.max(right, along);
      top = Math.min(top, across);
      bottom = Math.max(bottom, across);
    }
    const [width, height] = [right - left, bottom - top];
    if (width * height < area) {
      area = width * height;
      const [along, across] = [(left + right) / 2, (top + bottom) / 2];
      smallest = { x: along * cos - across * sin, y: along * sin + across * cos, width, height, slope };
    }
  }
  return smallest;
}

/** The same direction, up to quarter turns, in (-π/4, π/4]. */
function quarter(angle: number): number {
  const turned = angle - Math.round(angle / (Math.PI / 2)) * (Math.PI / 2);
  return turned === -Math.PI / 4 ? Math.PI / 4 : turned;
}

/** The level strip of a box. */
export const stripOf = ({ left, top, right, bottom }: Box): Strip => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
  width: right - left,
  height: bottom - top,
  slope: 0,
});
