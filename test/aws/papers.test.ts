import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";
import "aws-sdk-client-mock-vitest/extend";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { Papers, paperId, type Version } from "#shared/aws/papers.ts";

const s3 = mockClient(S3Client);
const papers = new Papers(new S3Client({ region: "us-east-1" }), { INBOX: "inbox", QUARANTINE: "quarantine" });
const NOW = new Date("2026-03-02T01:00:00Z");
const source = { bucket: "inbox" as const, key: "销售部/a.pdf", versionId: "v1" };
const failure = (name: string) => new S3ServiceException({ name, message: name, $fault: "client", $metadata: {} });

/** As S3 writes a key in a list: a space is a plus. */
const listed = (Key: string, VersionId = "v1", Size = 1) => ({
  ...{ Key: encodeURIComponent(Key).replaceAll("%20", "+"), VersionId, Size, LastModified: NOW },
});

async function versions(key?: string): Promise<Version[]> {
  const found: Version[] = [];
  for await (const version of papers.versions(key)) found.push(version);
  return found;
}

beforeEach(() => s3.reset());

describe("the inbox", () => {
  it("is listed to its end, page by page, from where each page stopped", async () => {
    s3.on(ListObjectVersionsCommand)
      .resolvesOnce({
        ...{ EncodingType: "url", IsTruncated: true, Versions: [listed("甲+ 乙.pdf", "v2")] },
        ...{ NextKeyMarker: "%E7%94%B2%2B+%E4%B9%99.pdf", NextVersionIdMarker: "v2" },
      })
      .resolvesOnce({ EncodingType: "url", Versions: [listed("甲+ 乙.pdf", "v1"), listed("丙.pdf")] });
    const seen = (await versions()).map(({ key, versionId }) => [key, versionId]);
    expect(seen).toEqual([
      ["甲+ 乙.pdf", "v2"],
      ["甲+ 乙.pdf", "v1"],
      ["丙.pdf", "v1"],
    ]);
    expect(s3).toHaveReceivedNthCommandWith(ListObjectVersionsCommand, 2, {
      ...{ KeyMarker: "甲+ 乙.pdf", VersionIdMarker: "v2" },
    });
  });

  it("holds no papers that are folders' markers, but a paper may end with a slash", async () => {
    s3.on(ListObjectVersionsCommand).resolves({
      EncodingType: "url",
      Versions: [listed("销售部/", "v1", 0), listed("销售部/扫描/", "v1", 12)],
    });
    expect((await versions()).map(({ key }) => key)).toEqual(["销售部/扫描/"]);
  });

  it("is asked for one key alone, not for those that begin like it", async () => {
    s3.on(ListObjectVersionsCommand).resolves({ EncodingType: "url", Versions: [listed("a"), listed("a.pdf")] });
    expect((await versions("a")).map(({ key }) => key)).toEqual(["a"]);
  });
});

describe("any key whatever", () => {
  const odd = fc.string({ unit: "binary", minLength: 1, maxLength: 60 }).filter((key) => key.isWellFormed());
  const keys = fc.oneof(odd, fc.constantFrom("../..//a%2Fb+c d?x=1&y#z", "%", "+", "长".repeat(341)));

  it("survives a list, and names the very same object to be copied", async () => {
    await fc.assert(
      fc.asyncProperty(keys, async (key) => {
        s3.reset();
        s3.on(ListObjectVersionsCommand).resolves({ EncodingType: "url", Versions: [listed(key)] });
        s3.on(CopyObjectCommand).resolves({ VersionId: "q1" });
        const [version] = await versions(key);
        expect(version?.key).toBe(key);
        await papers.quarantine("1", { ...source, key });
        const [copy] = s3.commandCalls(CopyObjectCommand);
        const [, path, versionId] = /^inbox\/([^?]+)\?versionId=(.+)$/.exec(copy?.args[0].input.CopySource ?? "") ?? [];
        expect([decodeURIComponent(path ?? ""), versionId]).toEqual([key, "v1"]);
        expect(path).toMatch(/^[\w%.!~*'()-]+$/);
      }),
      { numRuns: 200 },
    );
  });

  it("gives a paper an id of its own, for each version", () => {
    expect(paperId("a", "v1")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(paperId("a", "v1")).toBe(paperId("a", "v1"));
    expect(new Set([paperId("a", "v1"), paperId("a", "v2"), paperId("b", "v1"), paperId("av", "1")]).size).toBe(4);
  });
});

describe("what a sender writes beside a paper", () => {
  it("is read by its names in small letters", async () => {
    s3.on(HeadObjectCommand).resolves({ Metadata: { Customer: "=?UTF-8?B?6IuP5bee5oGS55Ge?=" } });
    expect(await papers.metadata(source)).toEqual({ customer: "苏州恒瑞" });
  });
});

describe("a paper's bytes", () => {
  it.each(["NoSuchKey", "NoSuchVersion", "NotFound"])("are nothing where they are gone: %s", async (name) => {
    s3.on(GetObjectCommand).rejects(failure(name));
    expect(await papers.bytes(source)).toBeUndefined();
  });

  it("are a failure, to be tried again, where S3 does not give them", async () => {
    s3.on(GetObjectCommand).rejects(failure("AccessDenied"));
    await expect(papers.bytes(source)).rejects.toThrow("AccessDenied");
  });

  it("are read, put aside and deleted by version", async () => {
    s3.on(CopyObjectCommand, { IfNoneMatch: "*" }).resolves({ VersionId: "q1" });
    expect(await papers.quarantine("1", source)).toEqual({ bucket: "quarantine", key: "1", versionId: "q1" });
    await papers.delete({ bucket: "quarantine", key: "1", versionId: "q1" });
    const at = { Bucket: "quarantine", Key: "1", VersionId: "q1" };
    expect(s3).toHaveReceivedCommandWith(DeleteObjectCommand, at);
  });

  it("that another has put aside before are found, not put aside again", async () => {
    s3.on(CopyObjectCommand).rejects(failure("PreconditionFailed"));
    s3.on(HeadObjectCommand, { Bucket: "quarantine", Key: "1" }).resolves({ VersionId: "q1" });
    expect(await papers.quarantine("1", source)).toEqual({ bucket: "quarantine", key: "1", versionId: "q1" });
  });

  it.each(["NoSuchKey", "NoSuchVersion"])("that are gone can only stay where they came in: %s", async (name) => {
    s3.on(CopyObjectCommand).rejects(failure(name));
    expect(await papers.quarantine("1", source)).toBe(source);
  });

  it("that lie in quarantine stay where they are", async () => {
    const aside = { bucket: "quarantine" as const, key: "1", versionId: "q1" };
    expect(await papers.quarantine("1", aside)).toBe(aside);
    expect(s3).not.toHaveReceivedAnyCommand();
  });
});
