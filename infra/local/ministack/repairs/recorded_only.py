"""A stack with a type that MiniStack cannot make is refused. The types in RECORDED_ONLY are written down in the log instead,

so that the production template deploys unchanged. What a template asks of such a resource (Ref, an attribute) is a made-up name.
"""

import logging
import os

import ministack.services.cloudformation.provisioners as provisioners

from .fault import expect

log = logging.getLogger("recorded-only")


class AnyAttribute(dict):
    def __contains__(self, name):
        return True

    def get(self, name, default=None):
        return super().get(name, f"local-{name}")

    def __missing__(self, name):
        return self.get(name)


def handlers(of_type: str) -> dict:
    def create(logical_id, properties, stack):
        name = f"{stack}-{logical_id}"
        log.warning("%s %s is recorded only: nothing comes of it here", of_type, name)
        return name, AnyAttribute(Arn=f"arn:aws:local:::{name}", Id=name)

    return {
        "create": create,
        "update": lambda name, old, new, stack: (name, AnyAttribute()),
        "delete": lambda name, properties: None,
    }


def mend() -> None:
    for of_type in os.environ.pop("RECORDED_ONLY").split(","):
        expect(of_type not in provisioners._RESOURCE_HANDLERS, f"{of_type} in recorded-only.ts")
        provisioners._RESOURCE_HANDLERS[of_type] = handlers(of_type)
