"""A stack with an alarm over metric math is refused. Here such an alarm is made and listed, but watches a metric that nobody reports."""

import ministack.services.cloudformation.provisioners as provisioners

from .fault import expect, mentions


def mend() -> None:
    record = provisioners._cw_metric_alarm_record
    expect(mentions(record, "(metric math) is not supported"), __name__)

    def record_unwatched(name, properties):
        if properties.get("Metrics"):
            plain = {key: value for key, value in properties.items() if key != "Metrics"}
            properties = {**plain, "Namespace": "local", "MetricName": "metric-math", "Statistic": "Sum", "Period": 60}
        return record(name, properties)

    provisioners._cw_metric_alarm_record = record_unwatched
