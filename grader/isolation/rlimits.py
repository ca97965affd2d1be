"""What a process may use up. A hard limit cannot be raised again."""

from __future__ import annotations

import sys
from collections.abc import Mapping

if sys.platform != "win32":  # where there are no limits to apply
    import resource


def apply(limits: Mapping[str, int]) -> None:
    """Hold this process to the limits, by the names of the module `resource`, for good."""
    for name, value in limits.items():
        kind = getattr(resource, name)
        _, allowed = resource.getrlimit(kind)
        hard = value if allowed == resource.RLIM_INFINITY else min(value, allowed)
        # The one soft limit below its hard one: SIGXCPU tells "too slow" from "killed"; a second later it is SIGKILL.
        soft = max(hard - 1, 1) if name == "RLIMIT_CPU" else hard
        resource.setrlimit(kind, (soft, hard))
