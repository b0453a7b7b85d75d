import { Stack, Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";
import { z } from "zod";

/** Says why a rule of cdk-nag does not apply to a construct and what is within it. */
export function acknowledge(scope: IConstruct, rule: string, reason: string): void {
  Validations.of(scope).acknowledge({ id: `AwsSolutions-${rule}`, reason });
}

/**
 * Says why a wildcard in a permission is no wider than meant. cdk-nag names it by the resource as rendered, in which a reference
 * to another stack is known only once the whole app has been put together: so it is said when the app is validated.
 */
export function acknowledgeWildcard(grantee: IConstruct, resource: string, reason: string): void {
  grantee.node.addValidation({
    validate: () => {
      acknowledge(grantee, `IAM5[Resource::${flat(Stack.of(grantee).resolve(resource))}]`, reason);
      return [];
    },
  });
}

const Join = z.object({ "Fn::Join": z.tuple([z.string(), z.array(z.unknown())]) });
const GetAtt = z.object({ "Fn::GetAtt": z.tuple([z.string(), z.string()]) });
const Import = z.object({ "Fn::ImportValue": z.string() });
const Ref = z.object({ Ref: z.string() });

const Flat: z.ZodType<string> = z.union([
  z.string().transform((text) => text.replaceAll(/\$\{(.*?)\}/g, "<$1>")),
  Join.transform(({ "Fn::Join": [delimiter, parts] }) => parts.map(flat).join(delimiter)),
  GetAtt.transform(({ "Fn::GetAtt": [resource, attribute] }) => `<${resource}.${attribute}>`),
  Import.transform(({ "Fn::ImportValue": name }) => name),
  Ref.transform(({ Ref: name }) => `<${name}>`),
]);

/** A rendered value on one line, as cdk-nag writes it. */
function flat(rendered: unknown): string {
  return Flat.parse(rendered);
}
