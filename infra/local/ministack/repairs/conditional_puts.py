"""A bucket's policy cannot tell whether a put was to be one where there is nothing: s3:if-none-match and s3:ObjectCreationOperation are unknown."""

import ministack.core.iam_actions as actions

from .fault import expect, mentions
from .presigned_conditions import first


def mend() -> None:
    keys_of = actions._s3_object_context
    expect(not mentions(keys_of, "if-none-match") and not mentions(keys_of, "ObjectCreationOperation"), __name__)

    def keys_with_conditions(iam_action, query_params, path, headers):
        keys = keys_of(iam_action, query_params, path, headers)
        return {**keys, **condition(query_params, headers)} if iam_action == "s3:PutObject" else keys

    actions._s3_object_context = keys_with_conditions


def condition(query: dict, headers: dict) -> dict:
    """What begins an upload, and each of its parts, creates nothing yet."""
    creates = "uploads" not in query and "partNumber" not in query
    wanted = next((first(value) for name, value in headers.items() if name.lower() == "if-none-match"), None)
    return {
        "s3:ObjectCreationOperation": str(creates).lower(),
        **({} if wanted is None else {"s3:if-none-match": wanted}),
    }
