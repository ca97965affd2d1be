"""Messages in frames."""

import io

import msgspec
import pytest

from grader.worker import wire


def test_frames():
    stream = io.BytesIO()
    wire.write_frame(stream.write, wire.Answer(3, wire.Returned(b"x")))
    wire.write_frame(stream.write, wire.Answer(4, wire.NotData("a set")))
    whole = stream.getvalue()
    stream.seek(0)
    frames = [wire.read_frame(stream) for _ in range(3)]
    assert msgspec.msgpack.decode(frames[1], type=wire.Answer) == wire.Answer(4, wire.NotData("a set"))
    assert frames[2] is None
    for cut in (2, 7):
        with pytest.raises(ValueError, match="torn"):
            wire.read_frame(io.BytesIO(whole[:cut]))
    with pytest.raises(ValueError, match="oversized"):
        wire.read_frame(io.BytesIO(b"\xff\xff\xff\xff"))
