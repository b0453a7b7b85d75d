"""Python looks through all that MiniStack keeps, again and again, for what nothing refers to: a fifth of its time once it keeps much."""

import gc

from .fault import expect


def mend() -> None:
    expect(gc.get_threshold()[0] < 10_000, __name__)
    gc.freeze()
    gc.set_threshold(100_000, 20, 100)
