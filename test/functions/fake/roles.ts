import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import { mockClient } from "aws-sdk-client-mock";

/** STS in memory: whoever acts in a role has its name for an access key, and the tags of the session behind it. */
export function fakeRoles(called: (act: () => unknown) => unknown): void {
  mockClient(STSClient)
    .on(AssumeRoleCommand)
    .callsFake(({ RoleArn, Tags = [] }: Assuming) =>
      called(() => ({
        Credentials: {
          AccessKeyId: [RoleArn, ...Tags.map(({ Key, Value }) => `${Key}=${Value}`)].join(" "),
          ...{ SecretAccessKey: "secret", SessionToken: "token", Expiration: new Date("2100-01-01") },
        },
      })),
    );
}

interface Assuming {
  RoleArn: string;
  Tags?: { Key: string; Value: string }[];
}
