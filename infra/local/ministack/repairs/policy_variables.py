"""A variable in a policy's resource (${aws:PrincipalTag/department}) is taken literally, and so never matches."""

import re
from dataclasses import replace

import ministack.core.iam_evaluator as evaluator

from .fault import expect, mentions

variable = re.compile(r"\$\{([^}]+)\}")


def mend() -> None:
    first_match = evaluator._first_match
    expect(not mentions(first_match, "${") and not mentions(evaluator._resource_matches, "${"), __name__)

    def first_match_filled(context, statements, effect):
        return first_match(context, [filled(each, context) for each in statements], effect)

    evaluator._first_match = first_match_filled


def filled(statement, context):
    if not any("${" in resource for resource in statement.resources):
        return statement
    resources = [fill(resource, context) for resource in statement.resources]
    # With none left a statement would match everything: one that names nothing stays.
    return replace(statement, resources=[each for each in resources if each] or ["-"])


def fill(resource: str, context) -> str | None:
    """The resource with its variables' values; nothing where one has none, for then it matches nothing."""
    names = variable.findall(resource)
    values = {name: evaluator._resolve_condition_key(name, context) for name in names}
    return None if None in values.values() else variable.sub(lambda found: str(values[found[1]]), resource)
