import datetime
import math
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.worker import codec

DTYPES = st.sampled_from(["?", "i1", "u1", "<i2", ">i4", "<i8", "u8", "f2", "f4", "<f8", ">f8", "c8", "c16"])
ARRAYS = DTYPES.flatmap(lambda d: hnp.arrays(d, hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3)))
TEXT = st.text(max_size=5)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats() | TEXT | ARRAYS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(TEXT, inner, max_size=3)
        | st.builds(codec.Generator, st.integers(0, 2**32))
        | st.builds(codec.Function, TEXT, TEXT)
    ),
    max_leaves=6,
)


def same(a, b):
    assert type(a) is type(b)
    match a:
        case np.ndarray():
            assert (a.dtype.kind, a.dtype.itemsize, a.shape) == (b.dtype.kind, b.dtype.itemsize, b.shape)
            np.testing.assert_array_equal(a, b)
        case list() | tuple():
            assert len(a) == len(b)
            for x, y in zip(a, b, strict=True):
                same(x, y)
        case dict():
            assert list(a) == list(b)
            for key in a:
                same(a[key], b[key])
        case float():
            assert a == b or (math.isnan(a) and math.isnan(b))
        case _:
            assert a == b


@settings(max_examples=120, deadline=None)
@given(PLAIN)
def test_a_value_comes_back_as_it_was(value):
    same(codec.unpack(codec.pack(value)), value)


@settings(max_examples=60, deadline=None)
@given(PLAIN)
def test_read_only_values_are_the_same_and_cannot_be_changed(value):
    back = codec.unpack(codec.pack(value), writable=False)
    same(back, codec.unpack(codec.pack(value)))

    def arrays(part):
        match part:
            case np.ndarray():
                yield part
            case list() | tuple() | dict():
                for inner in part.values() if isinstance(part, dict) else part:
                    yield from arrays(inner)

    assert not any(array.flags.writeable for array in arrays(back))


@settings(max_examples=60, deadline=None)
@given(ARRAYS)
def test_an_array_comes_back_fresh_and_writable(array):
    back = codec.unpack(codec.pack(array))
    assert back.flags.writeable
    assert back.flags.owndata or back.base.flags.owndata
    assert not np.shares_memory(back, array)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60))
def test_noise_is_refused_or_data(noise):
    try:
        value = codec.unpack(noise)
    except ValueError:
        return
    codec.pack(value)


@settings(max_examples=200, deadline=None)
@given(PLAIN.map(codec.pack), st.data())
def test_a_damaged_value_is_refused_or_data(packed, data):
    place = data.draw(st.integers(0, len(packed) - 1))
    damaged = packed[:place] + data.draw(st.binary(max_size=3)) + packed[place + data.draw(st.integers(0, 3)) :]
    try:
        value = codec.unpack(damaged, stand_ins=False)
    except ValueError:
        return
    assert not isinstance(value, codec.Generator | codec.Function)
    codec.pack(value)


def ext(code, content):
    return msgspec.msgpack.encode(msgspec.msgpack.Ext(code, msgspec.msgpack.encode(content)))


def nested_tuples(depth):
    data = b"\xc0"
    for _ in range(depth):
        data = msgspec.msgpack.encode(msgspec.msgpack.Ext(2, b"\x91" + data))
    return data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        ext(1, ("O", (1,), b"12345678")),
        ext(1, ("f8,f8", (1,), bytes(16))),
        ext(1, ("(2,)f8", (1,), bytes(16))),
        ext(1, (">f8", (1,), bytes(8))),
        ext(1, ("<f8", (2,), bytes(8))),
        ext(1, ("<f8", (-1,), bytes(8))),
        ext(1, ("<f8", (2**62, 2**62, 0), b"")),
        ext(1, ("<f8", (1,) * 17, bytes(8))),
        ext(1, ("<f8", (1,), bytes(7))),
        ext(9, None),
        ext(3, "no number"),
        ext(4, ("only a name",)),
        b"\x91" * 5000,
        nested_tuples(codec.MAX_DEPTH + 1),
        nested_tuples(2000),
        msgspec.msgpack.encode(b"bytes"),
        msgspec.msgpack.encode(datetime.datetime(2024, 2, 29, tzinfo=datetime.UTC)),
        msgspec.msgpack.encode({1: 2}),
        msgspec.msgpack.encode({(1, 2): 2}),
        b"\x81\xc7\x00\x02\xc0",
        msgspec.msgpack.encode(1) + b"\x00",
    ],
)
def test_what_is_not_a_value_is_a_value_error(data):
    with pytest.raises(ValueError):
        codec.unpack(data)


def test_a_bool_is_zero_or_one_whatever_the_bytes():
    array = codec.unpack(ext(1, ("|b1", (2,), b"\x00\x07")))
    assert array.view(np.uint8).tolist() == [0, 1]


@pytest.mark.parametrize(
    ("value", "things"), [(1.5, 1), ([1.5, (2, "a")], 5), ({"a": [None], "b": np.zeros(9)}, 6), ([1.5] * 5000, 1)]
)
def test_the_things_of_an_answer_are_counted(value, things):
    assert codec.things_in(codec.pack(value)) == things
    with pytest.raises(ValueError):
        codec.things_in(codec.pack([value, codec.Generator(1)]))


def test_only_the_grader_sends_stand_ins():
    for value in (codec.Generator(1), [codec.Function("f", "")], {"a": (codec.Generator(1),)}):
        assert codec.unpack(codec.pack(value)) == value
        with pytest.raises(ValueError, match="not data here"):
            codec.unpack(codec.pack(value), stand_ins=False)


class Pair(NamedTuple):
    a: int
    b: int


class Liar(np.float64):
    def __eq__(self, other):
        return True

    __hash__ = None


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (np.float64(1.5), np.array(1.5)),
        (Liar(2.5), np.array(2.5)),
        (np.longdouble(1.5), np.array(1.5)),
        (np.ones((1, 2)).view(np.matrix), np.ones((1, 2))),
        (1 + 2j, np.array(1 + 2j)),
        (np.array([1, 2.5, Fraction(1, 2)], dtype=object), np.array([1, 2.5, 0.5])),
        (np.eye(3)[::2, ::-1], np.eye(3)[::2, ::-1]),
        (Decimal("0.5"), 0.5),
        (np.ma.masked_array([1.0, 2.0], [False, False]), np.array([1.0, 2.0])),
        (np.str_("bias"), "bias"),
        (np.array(["bias"]), "bias"),
        (2**70, 2.0**70),
        (Pair(1, 2), (1, 2)),
        ("a\ud800", "a?"),
        ({"\ud800": 1}, {"?": 1}),
    ],
)
def test_right_answers_in_odd_clothes(value, plain):
    same(codec.unpack(codec.pack(value)), plain)


def endless():
    inner = []
    inner.append(inner)
    return inner


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ((x for x in [1]), "a generator"),
        (len, "a function or class"),
        ({1: 2}, "key that is not text"),
        ({1, 2}, "a set"),
        (np.array([[1], [1, 2]], dtype=object), "ragged"),
        (np.array(["a", "b"]), "not of numbers"),
        (np.array([10**400], dtype=object), "no float"),
        (10**400, "no float"),
        (Decimal("sNaN"), "no float"),
        (np.ma.masked_array([1.0], [True]), "a MaskedArray"),
        (endless(), "levels deep"),
        (np.zeros((1,) * 20), "20 axes"),
    ],
)
def test_what_is_not_data_is_named(value, text):
    with pytest.raises(codec.NotPlainData, match=text):
        codec.pack(value)


@pytest.mark.parametrize("value", [np.broadcast_to(1.0, (10**12,)), np.zeros(2_000_000), "x" * (codec.MAX_FRAME + 1)])
def test_too_large_is_told_apart(value):
    with pytest.raises(codec.TooLarge, match="limit of 8 MB"):
        codec.pack(value)


def test_long_lists_travel_as_arrays_and_hostile_ones_are_refused() -> None:
    long = codec.unpack(codec.pack([1.5] * 10_000))
    assert isinstance(long, np.ndarray)
    assert long.shape == (10_000,)
    rows = codec.unpack(codec.pack([[float(i)] * 100 for i in range(2_000)]))
    assert len(rows) == 2_000
    for many in ([None] * 20_000, [[0]] * 10_000, {f"{i}": None for i in range(10_000)}):
        with pytest.raises(codec.TooLarge, match="20,000 separate parts"):
            codec.pack(many)
    with pytest.raises(ValueError, match="separate items"):
        codec.unpack(msgspec.msgpack.encode([[0]] * 90_000))
