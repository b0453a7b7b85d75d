import { z } from "zod";
import { Refused } from "#shared/domain/refused.ts";

/** A page of a list, and where the next one begins. */
export interface Listed<T> {
  items: T[];
  cursor: string | undefined;
}

const Position = z.record(z.string(), z.union([z.string(), z.number()]));

/** Where a list goes on, as text that its reader hands back unread. */
export const Cursor = {
  write: (position: Record<string, unknown> | undefined): string | undefined =>
    position && Buffer.from(JSON.stringify(position)).toString("base64url"),

  /** @throws Refused `list.bad-cursor` for text that is none of ours. */
  read(cursor: string | undefined): z.infer<typeof Position> | undefined {
    if (cursor === undefined) return undefined;
    try {
      return Position.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
    } catch {
      throw new Refused("list.bad-cursor", "cursor");
    }
  },
};
