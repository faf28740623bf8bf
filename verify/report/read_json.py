"""A JSON report read back as plain data; what it holds is for those to check who use it."""

import json

from verify.errors import UsageError

__all__ = ["read_json"]


def read_json(data: bytes, name: str) -> object:
    """What the bytes hold; UsageError, one line, where they are no JSON in UTF-8."""
    try:
        report: object = json.loads(data.decode("utf-8"))
    # Text that is no JSON, bytes that are no UTF-8, a number of thousands of digits; brackets nested without end.
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{name}: not a JSON report: {error}") from error
    return report
