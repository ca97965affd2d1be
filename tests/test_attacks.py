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


@pytest.fixture(scope="module", params=WHERE, ids="-".join)
def seen(request, run_disguised):
    """What came of all attacks in one tier."""
    who, tier = request.param
    token = "ARENA-" + secrets.token_hex(16)
    done = run_disguised(tier, who, [sys.executable, "-B", str(HERE / "arena.py"), str(ATTACKS)], ARENA_TOKEN=token)
    assert done.returncode == 0, done.stderr[-3000:]
    return {**json.loads(done.stdout.splitlines()[-1]), "who": who, "tier": tier, "token": token}


def test_every_attack_is_held(seen):
    assert LAYERS[seen["tier"]] | ({"user"} if seen["who"] == "root" else set()) == set(seen["layers"])
    attacks = seen["attacks"]
    assert set(attacks) == {path.stem for path in ATTACKS.glob("*.py")}
    whole = json.dumps(attacks)
    assert seen["token"] not in whole
    assert {name: a["fault"] for name, a in attacks.items() if a["fault"]} == {}
    assert [name for name, a in attacks.items() if not a["neighbour"]] == []
    known = set() if "seccomp" in seen["layers"] else WITHOUT_FILTER
    assert {
        name: a["returned"] for name, a in attacks.items() if "ESCAPED" in a["returned"] and name not in known
    } == {}
    assert {name: a["seconds"] for name, a in attacks.items() if a["seconds"] > SECONDS} == {}
    assert all(a["kinds"] for a in attacks.values())
    if "seccomp" in seen["layers"]:
        told = ("MADE", "REACHED", "SEEN")
        assert {name: a["returned"] for name, a in attacks.items() if any(t in a["returned"] for t in told)} == {}


def test_nothing_is_left(seen):
    assert seen["after"] == seen["before"]
    assert seen["before"]["children"] == []
    assert seen["reached"] == 0
    assert seen["peak_mb"] < 300  # whatever they sent


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("exit_72", ["Crashed"]),
        ("exit_77", ["Crashed"]),
        ("exit_in_call", ["Loaded", "Crashed"]),
        ("exit_in_del", ["Loaded", "Crashed", "Returned"]),
        ("stop_itself", ["Loaded", "TimedOut"]),
        ("stop_itself_load", ["TimedOut"]),
        ("trickle", ["Loaded", "TimedOut", "TooMuchOutput"]),
        ("sleep", ["Loaded", "TimedOut"]),
        ("power", ["Loaded", "TimedOut"]),
        ("close_everything", ["Loaded", "Crashed"]),
        ("empty_lists", ["Loaded", "Crashed", "TimedOut"]),
        ("equal_to_all", ["Loaded", "NotData", "Returned"]),
    ],
)
def test_how_some_end(seen, name, kinds):
    assert set(seen["attacks"][name]["kinds"]) <= set(kinds)
    assert seen["attacks"][name]["kinds"][-1] == kinds[-1] or seen["attacks"][name]["kinds"][-1] in kinds[1:]


def test_every_attack_says_what_it_tries():
    for path in ATTACKS.glob("*.py"):
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        assert first.startswith("# "), path.name
        assert first.endswith("."), path.name
