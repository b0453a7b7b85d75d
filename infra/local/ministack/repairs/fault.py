import inspect
from collections.abc import Callable
from importlib.metadata import version


def expect(still_there: bool, repair: str) -> None:
    """Ends the start unless the fault that `repair` mends is still there."""
    if not still_there:
        raise SystemExit(
            f"MiniStack {version('ministack')} has changed what {repair} mends: see whether it is still needed, then drop or renew it."
        )


def mentions(function: Callable, word: str) -> bool:
    return word in inspect.getsource(function)
