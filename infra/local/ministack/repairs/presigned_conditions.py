"""A bucket's policy cannot tell an address from a signed request, nor how old its signature is: s3:authType and s3:signatureAge are unknown."""

from datetime import datetime, timezone

import ministack.core.iam_actions as actions

from .fault import expect, mentions


def mend() -> None:
    keys_of = actions.s3_service_context
    expect(not mentions(keys_of, "authType") and not mentions(actions._s3_object_context, "signatureAge"), __name__)

    def keys_with_signature(iam_action, query_params, path="", headers=None):
        return {**keys_of(iam_action, query_params, path, headers), **signature(query_params or {}, headers or {})}

    actions.s3_service_context = keys_with_signature


def signature(query: dict, headers: dict) -> dict:
    signed_at = next((first(value) for name, value in query.items() if name.lower() == "x-amz-date"), None)
    if signed_at is None:
        return {"s3:authType": "REST-HEADER"} if "authorization" in {name.lower() for name in headers} else {}
    age = datetime.now(timezone.utc) - datetime.strptime(signed_at, "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
    return {"s3:authType": "REST-QUERY-STRING", "s3:signatureAge": str(int(age.total_seconds() * 1000))}


def first(value) -> str:
    return value[0] if isinstance(value, list) else value
