import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import { type Papers, paperId, type Version } from "#shared/aws/papers.ts";
import { type Commit, ConditionFailed } from "#shared/aws/transaction.ts";
import type { Uploads } from "#shared/aws/uploads.ts";
import { intakeDeed } from "#shared/domain/audit/deed.ts";
import { Line } from "#shared/domain/contract.ts";
import { type Arrival, arrive, sentBy } from "#shared/domain/intake/arrival.ts";
import { wholeOf } from "#shared/domain/intake/inbox-key.ts";
import type { Hints, Item } from "#shared/domain/intake/item.ts";
import { BusinessDate } from "#shared/domain/reading/reading.ts";
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
 * AF-11, AF-20. Who announced a paper, or else whose folder it lies in, answers for it. What S3's metadata says of channel, customer and date is kept as a hint. A part of a paper has
 * all of this from its whole, and came in when that did (AF-10).
 */
export const registrar = ({ papers, records, uploads, commit, regulation, now }: Registering): Register => {
  return async (version) => {
    const id = paperId(version.key, version.versionId);
    const known = await records.get(id);
    if (known) return known;
    const { key, versionId, size } = version;
    const item = arrive({ id, key, versionId, size, ...((await ofWhole(version)) ?? (await asSent(version))) }, now());
    const deed = intakeDeed(
      "RegisterPaper",
      { function: "receive" },
      {
        request: { versionId, size },
        response: {
          ...{ status: item.status, department: item.department, channel: item.channel },
          ...(item.partOf !== undefined && { partOf: item.partOf }),
        },
      },
    );
    try {
      await commit(records.register(item, deed));
      return item;
    } catch (error) {
      if (error instanceof ConditionFailed) return records.get(id);
      throw error;
    }
  };

  async function ofWhole({ key, arrivedAt }: Version): Promise<Sender | undefined> {
    const of = wholeOf(key);
    const whole = of === undefined ? undefined : await records.get(of);
    if (!whole) return undefined;
    const { receivedAt, department, submitter, channel } = whole;
    const hints = { ...whole.hints, fileName: nameIn(key) };
    return { receivedAt, department, submitter, channel, hints, partOf: whole.id, dividedAt: arrivedAt };
  }

  async function asSent({ key, versionId, arrivedAt }: Version): Promise<Sender> {
    const [upload, said] = await Promise.all([uploads.of(key), papers.metadata({ bucket: "inbox", key, versionId })]);
    const hints = { fileName: nameIn(key), ...hintsIn(said), ...upload?.hints };
    const channel = hints.channel !== undefined && Object.hasOwn(regulation.channels, hints.channel);
    return {
      receivedAt: arrivedAt,
      ...sentBy(key, upload, regulation.departments),
      channel: (channel ? hints.channel : defaultChannel(regulation)) ?? "",
      hints,
    };
  }
};

/** Who sent a paper, when, and what they said of it. */
type Sender = Omit<Arrival, "id" | "key" | "versionId" | "size">;

const nameIn = (key: string) => key.split("/").at(-1);

/** The hints in an object's metadata; what is no line of text, or no date, is left out. */
function hintsIn(metadata: Record<string, string>): Hints {
  const [channel, customer] = [Line.safeParse(metadata.channel).data, Line.safeParse(metadata.customer).data];
  const date = BusinessDate.safeParse(metadata.date).data;
  return { ...(channel && { channel }), ...(customer && { customer }), ...(date && { date }) };
}
