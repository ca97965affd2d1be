"""Every attack in tests/attacks, in every tier, as root and as an ordinary user, each beside an honest neighbour."""

from __future__ import annotations

import json
import secrets
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ATTACKS = HERE / "attacks"
SECONDS = 5.0  # a load and a call, each waited for four times as long as it may take, and room for a busy machine

LAYERS = {  # by tier: what stands there
    "all": {"namespaces", "landlock", "seccomp"},
    "container": {"landlock", "seccomp"},
    "old-container": {"seccomp"},
    "namespaces-only": {"namespaces"},
}
WITHOUT_FILTER = {"limits", "shared_memory", "memfd"}  # kept inside the namespaces and the memory limit, not refused
WHERE = [(who, tier) for who in ("root", "user") for tier in LAYERS if (who, tier) != ("root", "namespaces-only")]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="walls are Linux")


ENDINGS = {  # how some must end: the last kind of outcome is one of these
    "exit_72": {"Crashed"},
    "exit_77": {"Crashed"},
    "exit_in_call": {"Crashed"},
    "exit_in_del": {"Crashed", "Returned"},
    "stop_itself": {"TimedOut"},
    "stop_itself_load": {"TimedOut"},
    "trickle": {"TimedOut", "TooMuchOutput"},
    "sleep": {"TimedOut"},
    "power": {"TimedOut"},
    "close_everything": {"Crashed"},
    "empty_lists": {"Crashed", "TimedOut"},
    "equal_to_all": {"NotData", "Returned"},
    "raw_everything": {"Returned", "Crashed", "TimedOut"},
    "raw_socket_calls": {"Returned"},
    "ptrace": {"Returned"},
}


@pytest.mark.parametrize(("who", "tier"), WHERE)
def test_every_attack_is_held_and_leaves_nothing(who, tier, run_disguised):
    """One test for each tier, since an arena takes seconds to fill."""
    token = "ARENA-" + secrets.token_hex(16)
    done = run_disguised(tier, who, [sys.executable, "-B", str(HERE / "arena.py"), str(ATTACKS)], ARENA_TOKEN=token)
    assert done.returncode == 0, done.stderr[-3000:]
    seen = json.loads(done.stdout.splitlines()[-1])
    layers, attacks = set(seen["layers"]), seen["attacks"]
    assert layers == LAYERS[tier] | ({"user"} if who == "root" else set())
    assert set(attacks) == {path.stem for path in ATTACKS.glob("*.py")}
    assert token not in done.stdout
    assert {name: a["fault"] for name, a in attacks.items() if a["fault"]} == {}
    assert [name for name, a in attacks.items() if not a["neighbour"]] == []
    told = ("ESCAPED", "MADE", "REACHED", "SEEN") if "seccomp" in layers else ("ESCAPED",)
    known = set() if "seccomp" in layers else WITHOUT_FILTER
    found = {name: a["returned"] for name, a in attacks.items() if any(word in a["returned"] for word in told)}
    assert {name: text for name, text in found.items() if name not in known} == {}
    assert {name: a["seconds"] for name, a in attacks.items() if a["seconds"] > SECONDS} == {}
    ends = {name: a["kinds"][-1] for name, a in attacks.items()}
    assert {name: ends[name] for name, allowed in ENDINGS.items() if ends[name] not in allowed} == {}
    assert seen["after"] == seen["before"]
    assert seen["before"]["children"] == []
    assert seen["reached"] == 0
    assert seen["peak_mb"] < 300  # whatever they sent


def test_every_attack_says_what_it_tries():
    for path in ATTACKS.glob("*.py"):
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        assert first.startswith("# "), path.name
        assert first.endswith("."), path.name
