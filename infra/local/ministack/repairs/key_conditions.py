"""A policy that speaks of a key's encryption context, its alias or the way it signs never matches, and one that names a key does not match its alias."""

import json

import ministack.core.iam_actions as actions
import ministack.services.kms as kms

from .fault import expect, mentions


def mend() -> None:
    keys_of, resource_of = actions.request_tag_context, actions.extract_resource_arn
    expect(not mentions(keys_of, "EncryptionContext"), f"{__name__} (context)")
    expect(not mentions(resource_of, "_resolve_key"), f"{__name__} (alias)")

    def keys_with_context(service, action, body, params):
        found = keys_of(service, action, body, params)
        return {**found, **conditions(json.loads(body or b"{}"))} if service == "kms" else found

    def resource_behind_alias(service, *request):
        arn = resource_of(service, *request)
        key = kms._resolve_key(arn) if service == "kms" and ":alias/" in arn else None
        return key["Arn"] if key else arn

    actions.request_tag_context, actions.extract_resource_arn = keys_with_context, resource_behind_alias


def conditions(request: dict) -> dict:
    context = request.get("EncryptionContext") or {}
    key = kms._resolve_key(request.get("KeyId"))
    aliases = [arn.split(":", 5)[5] for arn, target in kms._aliases.items() if key and target == key["KeyId"]]
    said = {name: request[name] for name in ("SigningAlgorithm", "MessageType") if name in request}
    return {
        **{f"kms:{name}": value for name, value in said.items()},
        **{f"kms:EncryptionContext:{name}": value for name, value in context.items()},
        **({"kms:EncryptionContextKeys": list(context)} if context else {}),
        **({"kms:ResourceAliases": aliases} if aliases else {}),
    }
