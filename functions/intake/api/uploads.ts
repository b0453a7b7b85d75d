import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Papers } from "#shared/aws/papers.ts";
import type { Uploads } from "#shared/aws/uploads.ts";
import type { Announcement, Slot } from "#shared/domain/intake/contract.ts";
import { ANNOUNCED, keyIn } from "#shared/domain/intake/inbox-key.ts";
import { megabytes } from "#shared/domain/intake/megabytes.ts";
import type { Standing } from "#shared/domain/people/standing.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { Regulation } from "#shared/regulation/schema.ts";

export interface Announcing {
  papers: Papers;
  uploads: Uploads;
  regulation: Regulation;
  maxBytes: number;
}

/** How long an address can be used, and how long after it the file is still known to be the person's. */
const SLOT_SECONDS = 15 * 60;
const KNOWN_SECONDS = 2 * 24 * 60 * 60;

/**
 * AF-20. Binds what is going to arrive to the person who sends it, under their own department; an archivist may send for another.
 *
 * @throws Refused `upload.*`
 */
export const announce =
  ({ papers, uploads, regulation, maxBytes }: Announcing) =>
  async (person: Standing, upload: Announcement, now: string): Promise<z.infer<typeof Slot>> => {
    const { name, size, department = person.department, ...hints } = upload;
    if (!Object.hasOwn(regulation.departments, department))
      throw new Refused("upload.unknown-department", department, Object.keys(regulation.departments));
    if (department !== person.department && !person.capacities.includes("archivist"))
      throw new Refused("people.not-allowed", department);
    if (hints.channel !== undefined && !Object.hasOwn(regulation.channels, hints.channel))
      throw new Refused("upload.unknown-channel", hints.channel, Object.keys(regulation.channels));
    if (size > maxBytes) throw new Refused("upload.too-large", megabytes(maxBytes));
    const key = keyIn(`${ANNOUNCED}/${randomUUID()}/`, name);
    const seconds = Math.floor(Date.parse(now) / 1000);
    await uploads.announce({
      key,
      subject: person.subject,
      name: person.name,
      department,
      hints: { ...hints, fileName: name },
      expiresAt: seconds + SLOT_SECONDS + KNOWN_SECONDS,
    });
    return {
      key,
      method: "PUT",
      ...(await papers.upload(key, { bytes: size, seconds: SLOT_SECONDS })),
      expiresAt: new Date((seconds + SLOT_SECONDS) * 1000).toISOString(),
    };
  };
