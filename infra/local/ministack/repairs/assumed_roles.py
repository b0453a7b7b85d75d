"""To a condition on aws:PrincipalArn whoever acts in a role is the session, where in AWS it is the role: what names a role never matches."""

import re

import ministack.core.iam_evaluator as evaluator

from .fault import expect, mentions

session = re.compile(r"^arn:([^:]+):sts::(\d+):assumed-role/([^/]+)/")


def mend() -> None:
    resolve = evaluator._resolve_condition_key
    expect(mentions(resolve, "return ctx.principal_arn") and not mentions(resolve, "assumed-role"), __name__)

    def resolve_to_role(key, context):
        value = resolve(key, context)
        acting = session.match(value) if key.lower() == "aws:principalarn" else None
        return "arn:{}:iam::{}:role/{}".format(*acting.groups()) if acting else value

    evaluator._resolve_condition_key = resolve_to_role
