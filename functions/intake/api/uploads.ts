import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Papers } from "#shared/aws/papers.ts";
import type { Uploads } from "#shared/aws/uploads.ts";
import type { Announcement, Slot } from "#shared/domain/intake/contract.ts";
import { ANNOUNCED, keyIn } from "#shared/domain/intake/inbox-key.ts";
import { megabytes } from "#shared/domain/intake/megabytes.ts";
import type { Person } from "#shared/domain/people/person.ts";
import type { ResourceOf } from "#shared/domain/permission/resource.ts";
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
 * AF-20. For which department a paper is going to be sent in: one's own, unless another is named.
 *
 * @throws Refused `upload.unknown-department`
 */
export function addressed(
  person: Person,
  { department = person.department }: Announcement,
  { departments }: Pick<Regulation, "departments">,
): { thing: string; as: ResourceOf<"upload"> } {
  if (!Object.hasOwn(departments, department))
    throw new Refused("upload.unknown-department", department, Object.keys(departments));
  return { thing: department, as: { kind: "upload", id: department, department } };
}

/**
 * AF-20. Binds what is going to arrive to the person who sends it, under a department.
 *
 * @throws Refused `upload.*`
 */
export const announce =
  ({ papers, uploads, regulation, maxBytes }: Announcing) =>
  async (person: Person, department: string, upload: Announcement, now: string): Promise<z.infer<typeof Slot>> => {
    const { name, size, department: _named, ...hints } = upload;
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
