"""A condition is taken apart and its grammar checked twice for every item of a transaction, though the same few come again and again."""

from functools import lru_cache

import ministack.services.dynamodb as dynamodb

from .fault import expect, mentions


def mend() -> None:
    pure = ("_condition_syntax_error", "_tokenize")
    for name in pure:
        function = getattr(dynamodb, name)
        expect(not hasattr(function, "cache_info") and mentions(dynamodb._evaluate_condition, f"{name}(expr"), f"{__name__} ({name})")
        setattr(dynamodb, name, lru_cache(maxsize=1000)(function))
