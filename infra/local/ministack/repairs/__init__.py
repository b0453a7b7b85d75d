"""Where MiniStack 1.5.33 does otherwise than AWS and it matters to us. One module a fault, named by what it mends.

Each first proves that the fault is still there: once upstream has mended or moved it, the start fails and names the repair.
"""

from . import (
    assumed_roles,
    batch_permissions,
    bucket_properties,
    callers_address,
    conditional_puts,
    failed_changes,
    key_conditions,
    known_expressions,
    mail_sender,
    math_alarms,
    own_port,
    permissions_once,
    policy_variables,
    presigned_conditions,
    quiet_handlers,
    rare_collections,
    recorded_only,
    table_properties,
    thrown_errors,
    token_keys,
    worker_warnings,
)


def mend() -> None:
    assumed_roles.mend()
    batch_permissions.mend()
    bucket_properties.mend()
    callers_address.mend()
    conditional_puts.mend()
    failed_changes.mend()
    key_conditions.mend()
    known_expressions.mend()
    mail_sender.mend()
    math_alarms.mend()
    own_port.mend()
    permissions_once.mend()
    policy_variables.mend()
    presigned_conditions.mend()
    quiet_handlers.mend()
    rare_collections.mend()
    recorded_only.mend()
    table_properties.mend()
    thrown_errors.mend()
    token_keys.mend()
    worker_warnings.mend()
