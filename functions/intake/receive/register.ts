import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import { type Papers, paperId, type Version } from "#shared/aws/papers.ts";
import { type Commit, ConditionFailed } from "#shared/aws/transaction.ts";
import type { Uploads } from "#shared/aws/uploads.ts";
import { Line } from "#shared/domain/contract.ts";
import { arrive } from "#shared/domain/intake/arrival.ts";
import type { Hints, Item } from "#shared/domain/intake/item.ts";
import { BusinessDate } from "#shared/domain/intake/reading.ts";
import { defaultChannel } from "#shared/regulation/lookup.ts";
import type { Regulation } from "#shared/regulation/schema.ts";

export interface Registering {
  papers: Papers;
  records: IntakeRecords;
  uploads: Uploads;
  commit: Commit;
  regulation: Regulation;
  now: () => string;
}

/** Gives the item of an object version; what was never seen before is registered as received. */
export type Register = (version: Version) => Promise<Item | undefined>;

/**
 * AF-11, AF-20. The department is that of the person who announced the upload, else the key's first folder; the submitter that
 * person, else the department's clerk. What S3's metadata says of channel, customer and date is kept as a hint.
 */
export const registrar =
  ({ papers, records, uploads, commit, regulation, now }: Registering): Register =>
  async (version) => {
    const id = paperId(version.key, version.versionId);
    const known = await records.get(id);
    if (known) return known;
    const upload = await uploads.of(version.key);
    const said = await papers.metadata({ bucket: "inbox", key: version.key, versionId: version.versionId });
    const folders = version.key.split("/");
    const department = upload?.department ?? folders[0] ?? "";
    const rules = Object.hasOwn(regulation.departments, department) ? regulation.departments[department] : undefined;
    const hints = { fileName: folders.at(-1), ...hintsIn(said), ...upload?.hints };
    const channel = hints.channel !== undefined && Object.hasOwn(regulation.channels, hints.channel);
    const item = arrive(
      {
        id,
        key: version.key,
        versionId: version.versionId,
        size: version.size,
        receivedAt: version.arrivedAt,
        department: rules && department,
        submitter: upload ? { subject: upload.subject, name: upload.name } : rules && { name: rules.clerk },
        channel: (channel ? hints.channel : defaultChannel(regulation)) ?? "",
        hints,
      },
      now(),
    );
    const deed = {
      room: "intake" as const,
      event: "RegisterPaper",
      by: { function: "receive" },
      request: { versionId: version.versionId, size: version.size },
      response: { status: item.status, department: item.department, channel: item.channel },
    };
    try {
      await commit(records.register(item, deed));
      return item;
    } catch (error) {
      if (error instanceof ConditionFailed) return records.get(id);
      throw error;
    }
  };

/** The hints in an object's metadata; what is no line of text, or no date, is left out. */
function hintsIn(metadata: Record<string, string>): Hints {
  const [channel, customer] = [Line.safeParse(metadata.channel).data, Line.safeParse(metadata.customer).data];
  const date = BusinessDate.safeParse(metadata.date).data;
  return { ...(channel && { channel }), ...(customer && { customer }), ...(date && { date }) };
}
