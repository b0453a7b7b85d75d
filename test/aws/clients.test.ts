import { beforeEach, describe, expect, it, vi } from "vitest";

const env = { AWS_REGION: "cn-north-1", AWS_ACCESS_KEY_ID: "nobody", AWS_SECRET_ACCESS_KEY: "nothing" };

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllEnvs();
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
});

const addressOf = async (key: string) => {
  const { s3 } = await import("#shared/aws/clients.ts");
  const { Papers } = await import("#shared/aws/papers.ts");
  const papers = new Papers(s3(), { INBOX: "inbox", QUARANTINE: "quarantine" });
  return new URL((await papers.upload(key, { bytes: 1234, seconds: 900 })).url);
};

describe("the clients", () => {
  it("sign uploads for so many bytes, once, without the checksum of an empty file", async () => {
    const { host, searchParams } = await addressOf("销售部/a b+c%.pdf");
    expect(host).toBe("inbox.s3.cn-north-1.amazonaws.com.cn");
    expect([...searchParams.keys()].filter((name) => /checksum/i.test(name))).toEqual([]);
    expect(searchParams.get("X-Amz-SignedHeaders")).toBe("content-length;host;if-none-match");
  });

  it("name the bucket in the path where an endpoint of one's own has no host for each", async () => {
    vi.stubEnv("AWS_ENDPOINT_URL", "http://127.0.0.1:4566");
    expect(decodeURIComponent((await addressOf("销售部/a b+c%.pdf")).pathname)).toBe("/inbox/销售部/a b+c%.pdf");
  });

  it("are one of a kind, and of KMS one in each key's region", async () => {
    const { dynamo, kmsOf, s3, sqs } = await import("#shared/aws/clients.ts");
    expect([dynamo(), s3(), sqs()]).toEqual([dynamo(), s3(), sqs()]);
    const [here, offsite] = ["cn-north-1", "cn-northwest-1"].map((region) => kmsOf(`arn:aws-cn:kms:${region}:1:key/a`));
    expect(kmsOf("arn:aws-cn:kms:cn-north-1:1:key/b")).toBe(here);
    expect([await here?.config.region(), await offsite?.config.region()]).toEqual(["cn-north-1", "cn-northwest-1"]);
  });
});
