"""Read the members of a .tar, in one pass, in bounded memory and in time that grows with its length only.

Python's `tarfile` keeps every member in memory, reads a header of any size at once and, before 3.11.14, can be
made to loop for ever. Here it only decodes single header blocks.
"""

from __future__ import annotations

import tarfile
from collections.abc import Callable, Iterator

from grader.intake.member import CHUNK, LINK, SPECIAL, Damaged, Member, sane

BLOCK = 512
MAX_HEADER = 64 * 1024  # of a long name or of a pax header

_NO_DATA = (tarfile.LNKTYPE, tarfile.SYMTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.DIRTYPE, tarfile.FIFOTYPE)
_SPARSE = "a sparse file; pack it again without that option"

Read = Callable[[int], bytes]


def members(read: Read) -> Iterator[Member]:
    """Yield the members; raise Damaged where the archive ends too early or is none.

    >>> list(members(lambda size: bytes(size)))
    []
    """
    common: dict[str, str] = {}
    fields: dict[str, str] = {}
    while True:
        block = read(BLOCK)
        if len(block) < BLOCK:
            raise Damaged("the archive is cut short")
        if not any(block):
            return
        info = _header(block)
        match info.type:
            case tarfile.GNUTYPE_LONGNAME:
                fields = {"path": _text(_payload(read, info.size).rstrip(b"\0")), **fields}
            case tarfile.GNUTYPE_LONGLINK:
                _payload(read, info.size)
            case tarfile.XHDTYPE | tarfile.SOLARIS_XHDTYPE:
                fields |= _pax(_payload(read, info.size))
            case tarfile.XGLTYPE:
                common |= _pax(_payload(read, info.size))
            case _:
                yield from _member(read, block, info, common | fields)
                fields = {}


def _header(block: bytes) -> tarfile.TarInfo:
    try:
        info = tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
    except (tarfile.TarError, ValueError):
        raise Damaged("the archive is damaged") from None
    if info.size < 0:
        raise Damaged("the archive is damaged")
    return info


def _member(read: Read, block: bytes, info: tarfile.TarInfo, fields: dict[str, str]) -> Iterator[Member]:
    """Yield the one member, then skip what was not read of it."""
    if info.type == tarfile.GNUTYPE_SPARSE:
        _skip_map(read, block)
    size = _size(fields["size"]) if "size" in fields else info.size
    padding = -size % BLOCK
    left = 0 if info.type in _NO_DATA else size

    def chunks() -> Iterator[bytes]:
        nonlocal left
        while left:
            data = read(min(left, CHUNK))
            if not data:
                raise Damaged("damaged: it is cut short")
            left -= len(data)
            yield data

    yield Member(
        name=fields.get("GNU.sparse.name") or fields.get("path") or info.name,
        folder=info.type == tarfile.DIRTYPE,
        size=size,
        modified=sane(_time(fields["mtime"]) if "mtime" in fields else info.mtime),
        reason=_reason(info.type, fields),
        chunks=chunks(),
    )
    if info.type not in _NO_DATA:
        for _ in chunks():
            pass
        read(padding)


def _reason(kind: bytes, fields: dict[str, str]) -> str:
    if kind == tarfile.GNUTYPE_SPARSE or any(name.startswith("GNU.sparse.") for name in fields):
        return _SPARSE
    match kind:
        case tarfile.LNKTYPE | tarfile.SYMTYPE:
            return LINK
        case tarfile.REGTYPE | tarfile.AREGTYPE | tarfile.CONTTYPE | tarfile.DIRTYPE:
            return ""
        case _:
            return SPECIAL


def _skip_map(read: Read, block: bytes) -> None:
    """Skip the blocks that go on with the map of an old GNU sparse file."""
    more = block[482]
    while more:
        block = read(BLOCK)
        if len(block) < BLOCK:
            raise Damaged("the archive is cut short")
        more = block[504]


def _payload(read: Read, size: int) -> bytes:
    if size > MAX_HEADER:
        raise Damaged("the archive holds a header that is too long")
    data = read(size)
    if len(data) < size:
        raise Damaged("the archive is cut short")
    read(-size % BLOCK)
    return data


def _pax(data: bytes) -> dict[str, str]:
    """Return what is used of a pax header: records of "length name=value"."""
    found: dict[str, str] = {}
    at = 0
    while at < len(data) and data[at]:
        space = data.find(b" ", at, at + 8)
        digits = data[at:space] if space > 0 else b""
        if not digits.isdigit() or at + int(digits) <= space:
            raise Damaged("the archive is damaged")
        name, _, value = data[space + 1 : at + int(digits) - 1].partition(b"=")
        if name in (b"path", b"size", b"mtime") or name.startswith(b"GNU.sparse."):
            found[_text(name)] = _text(value)
        at += int(digits)
    return found


def _size(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise Damaged("the archive is damaged")
    return int(text)


def _time(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0  # only the order of two files hangs on it


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")
