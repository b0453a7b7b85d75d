import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import { z } from "zod";

const Given = z.object({
  AccessKeyId: z.string(),
  SecretAccessKey: z.string(),
  SessionToken: z.string(),
  Expiration: z.date(),
});

/** Acts in a role for one application, whose id the account's trail has as the session's name; `tagged`, the session bears it, too. */
export const actingFor = (application: string, RoleArn: string, tagged: boolean) => async () => {
  const { Credentials } = await sts().send(
    new AssumeRoleCommand({
      ...{ RoleArn, RoleSessionName: application },
      ...(tagged && { Tags: [{ Key: "application", Value: application }] }),
    }),
  );
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Given.parse(Credentials);
  return {
    ...{ accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
    expiration: Expiration,
  };
};

let client: STSClient | undefined;
const sts = () => (client ??= new STSClient());
