"""A policy that names the identity and the address that a function sends mail from never matches: SES v2 tells neither."""

import json
from functools import partial

import ministack.app as app
import ministack.core.iam_actions as actions

from .fault import expect, mentions


def mend() -> None:
    enforce, enforce_plane, resource_of = app._enforce_ses_v2, app._enforce_data_plane, actions.extract_resource_arn
    expect(not mentions(enforce, "service_context"), f"{__name__} (address)")
    expect(not mentions(actions._ses_v2_resource_arn, "FromEmailAddress"), f"{__name__} (identity)")

    def enforce_with_sender(method, path, headers, body, params, request_id):
        sender = sender_in(body)
        known = {"service_context": {"ses:FromAddress": sender}} if sender else {}
        app._enforce_data_plane = partial(enforce_plane, **known)
        try:
            return enforce(method, path, headers, body, params, request_id)
        finally:
            app._enforce_data_plane = enforce_plane

    def resource_of_sender(service, method, path, headers, body, params, region, account):
        sender = sender_in(body) if service == "ses" else None
        if sender is None:
            return resource_of(service, method, path, headers, body, params, region, account)
        return f"arn:aws:ses:{region}:{account}:identity/{sender.partition('@')[2]}"

    app._enforce_ses_v2, actions.extract_resource_arn = enforce_with_sender, resource_of_sender


def sender_in(body: bytes) -> str | None:
    return json.loads(body).get("FromEmailAddress") if body.startswith(b"{") else None
