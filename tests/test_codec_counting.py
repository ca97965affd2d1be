"""Counting what a packed value holds, before it is decoded."""

from __future__ import annotations

import time

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.worker import codec

MANY = 3_000_000


@pytest.mark.parametrize(
    "data",
    [
        b"\xdd" + MANY.to_bytes(4, "big") + b"\x90" * MANY,  # empty lists
        b"\xdd" + MANY.to_bytes(4, "big") + b"\xc0" * MANY,  # nothings
        b"\xdf" + MANY.to_bytes(4, "big") + b"\xa0\x80" * MANY,  # empty dicts, by no name
        b"\xc9" + (MANY + 5).to_bytes(4, "big") + b"\x02\xdd" + MANY.to_bytes(4, "big") + b"\x01" * MANY,  # in a tuple
        b"\x90" * MANY,
    ],
)
def test_millions_of_things_are_refused_before_they_are_made(data):
    began = time.process_time()
    with pytest.raises(ValueError, match="more separate items"):
        codec.unpack(data)
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    "value", [np.zeros(900_000), "x" * 10**6, [np.zeros(100_000)] * 8, {"a": ("é" * 200_000, [1.5] * 30)}, [-1] * 20]
)
def test_large_honest_values_pass(value):
    assert codec.unpack(codec.pack(value)) is not None


@settings(deadline=None)
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.binary(max_size=70_000) | st.text(),
                    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))  # fmt: skip
def test_it_finds_its_way_through_whatever_msgpack_writes(value):
    try:
        data = msgspec.msgpack.encode(value)
    except OverflowError:  # an integer of more than 64 bits
        return
    place = things = 0
    while place < len(data):
        place += 1 + codec._to_skip(data, place + 1, data[place])
        things += 1
    assert place == len(data)
    assert things == count(value)


def count(value):
    match value:
        case list():
            return 1 + sum(map(count, value))
        case dict():
            return 1 + sum(1 + count(item) for item in value.values())
        case _:
            return 1
