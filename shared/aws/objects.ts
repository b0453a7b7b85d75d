import { DeleteObjectsCommand, ListObjectsV2Command, type S3Client } from "@aws-sdk/client-s3";

/** The keys that begin so. */
export async function list(s3: S3Client, bucket: string, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  let from: string | undefined;
  do {
    const page = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: from }));
    keys.push(...(page.Contents ?? []).flatMap((each) => each.Key ?? []));
    from = page.NextContinuationToken;
  } while (from);
  return keys;
}

/** A reading of a paper: `rev` tells it from an earlier one. */
export interface Run {
  id: string;
  rev: number;
}

/** Which reading wrote a key under a paper's prefix. */
export const revOf = (key: string, prefix: string): number => Number(key.slice(prefix.length).split("/")[0]);

/** Deletes what the readings up to `rev` wrote under a paper's prefix. */
export async function clear(s3: S3Client, bucket: string, prefix: string, rev: number): Promise<void> {
  const keys = await list(s3, bucket, prefix);
  await remove(
    s3,
    bucket,
    keys.filter((key) => revOf(key, prefix) <= rev),
  );
}

/** Deletes what lies under these keys. @throws Error where one of them stays */
export async function remove(s3: S3Client, bucket: string, keys: readonly string[]): Promise<void> {
  for (let start = 0; start < keys.length; start += 1000) {
    const Objects = keys.slice(start, start + 1000).map((Key) => ({ Key }));
    const { Errors } = await s3.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }));
    if (Errors?.length) throw new Error(`${Errors.length} objects could not be deleted: ${Errors[0]?.Code}`);
  }
}

/** The number of a page as keys have it: in the order of the pages. */
export const padded = (page: number): string => String(page).padStart(6, "0");
