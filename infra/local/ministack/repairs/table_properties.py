"""CloudFormation here drops a table's time to live and a global table's other regions, and empties a nameless global table (CDK's TableV2) when it is updated."""

import ministack.services.cloudformation.provisioners as provisioners
import ministack.services.dynamodb as dynamodb

from .fault import expect, mentions

handlers = provisioners._RESOURCE_HANDLERS
of_type = "AWS::DynamoDB::GlobalTable"


def mend() -> None:
    expect(not mentions(provisioners._ddb_create, "TimeToLiveSpecification"), f"{__name__} (time to live)")
    expect(not mentions(handlers[of_type]["update"], "logical_id"), f"{__name__} (emptied by an update)")
    expect(not mentions(handlers[of_type]["create"], "_create_replica"), f"{__name__} (other regions)")
    create, update = handlers[of_type]["create"], handlers[of_type]["update"]

    def create_with_expiry(logical_id, properties, stack):
        made = create(logical_id, properties, stack)
        expire(made[0], properties)
        replicate(made[0], properties)
        return made

    def update_in_place(name, old, new, stack):
        made = update(name, {**old, "TableName": name}, {**new, "TableName": name}, stack)
        expire(name, new)
        return made

    handlers[of_type] = {**handlers[of_type], "create": create_with_expiry, "update": update_in_place}


def expire(table: str, properties: dict) -> None:
    expiry = properties.get("TimeToLiveSpecification")
    if expiry:
        dynamodb._update_ttl({"TableName": table, "TimeToLiveSpecification": expiry})


def replicate(table: str, properties: dict) -> None:
    regions = [replica["Region"] for replica in properties.get("Replicas", [])]
    others = [{"Create": {"RegionName": region}} for region in regions if region != dynamodb.get_region()]
    failed = dynamodb._apply_replica_updates(table, dynamodb._tables[table], others)
    if failed:
        raise RuntimeError(f"{table} has no copy in another region: {failed}")
