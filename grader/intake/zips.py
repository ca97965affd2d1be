"""Read the members of a .zip in bounded memory, also where its end is missing.

Python's `zipfile` keeps an object for every member, reads the whole directory at once, and can do nothing for a
download that was cut short: the directory is at the end. Without it the members are read from the front.
"""

from __future__ import annotations

import os
import stat
import struct
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from grader.intake.member import CHUNK, ENCRYPTED, LINK, SPECIAL, Damaged, Exhausted, Member, inflate, sane

_LOCAL = struct.Struct("<4s5H3I2H")  # before each member
_CENTRAL = struct.Struct("<4s6H3I5H2I")  # in the directory
_END = struct.Struct("<4s4H2IH")
_END64 = struct.Struct("<4sQ2H2I4Q")
_AT_END64 = struct.Struct("<4sIQI")
_MAX_COMMENT = 0xFFFF
_IS_64 = 0xFFFFFFFF  # the real number is in an extra field

_ENCRYPTED, _SIZE_FOLLOWS, _PATCH, _STRONG, _UTF8 = 0x1, 0x8, 0x20, 0x40, 0x800
_STORED, _DEFLATED = 0, 8

Spend = Callable[[int], None]


@dataclass(frozen=True)
class _Entry:
    """What an archive says of one member."""

    name: str
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    modified: float
    mode: int = 0
    at: int = 0  # where its local header is


def members(file: BinaryIO, spend: Spend) -> Iterator[Member]:
    """Yield the members; raise Damaged where there is one that cannot even be named.

    Parameters
    ----------
    spend : called with the number of bytes just unpacked; what it raises ends the reading

    >>> import io, zipfile
    >>> with zipfile.ZipFile(file := io.BytesIO(), "w") as archive:
    ...     archive.writestr("ann/ex07.py", "x = 1")
    >>> [(member.name, b"".join(member.chunks)) for member in members(file, print)]
    5
    [('ann/ex07.py', b'x = 1')]
    """
    try:
        if directory := _directory(file):
            yield from _by_directory(file, spend, *directory)
        else:
            yield from _from_the_front(file, spend)
    except OSError as error:
        raise Damaged(f"the archive cannot be read ({error.strerror})") from error
    except OverflowError:  # an offset that no file has
        raise Damaged("the archive is damaged") from None


# --- with a directory ------------------------------------------------------------------------------------


def _directory(file: BinaryIO) -> tuple[int, int, int] | None:
    """Return where the directory begins and ends, and how far the archive is shifted by what was put before it."""
    length = file.seek(0, os.SEEK_END)
    start = max(0, length - _END.size - _MAX_COMMENT)
    file.seek(start)
    tail = file.read(_END.size + _MAX_COMMENT)
    found = tail.rfind(b"PK\5\6", 0, len(tail) - _END.size + 4)
    if found < 0:
        return None
    end = start + found
    *_, size, offset, _ = _END.unpack_from(tail, found)
    if wide := _directory64(file, end):
        end, size, offset = wide
    begin = end - size
    shift = begin - offset
    file.seek(max(begin, 0))
    if begin < 0 or shift < 0 or (size and file.read(4) != b"PK\1\2"):
        return None
    return begin, end, shift


def _directory64(file: BinaryIO, end: int) -> tuple[int, int, int] | None:
    if end < _AT_END64.size + _END64.size:
        return None
    file.seek(end - _AT_END64.size)
    if file.read(4) != b"PK\6\7":
        return None
    end -= _AT_END64.size + _END64.size
    file.seek(end)
    signature, *_, size, offset = _END64.unpack(file.read(_END64.size))
    return (end, size, offset) if signature == b"PK\6\6" else None


def _by_directory(file: BinaryIO, spend: Spend, begin: int, end: int, shift: int) -> Iterator[Member]:
    at = begin
    while at < end:
        file.seek(at)
        head = file.read(_CENTRAL.size)
        if len(head) < _CENTRAL.size or not head.startswith(b"PK\1\2"):
            raise Damaged("the archive's directory is damaged")
        _, made, _, flags, method, clock, day, crc, packed, size, *lengths, _, _, attributes, offset = _CENTRAL.unpack(
            head
        )
        name_length, extra_length, comment_length = lengths
        raw, extra = file.read(name_length), file.read(extra_length)
        at += _CENTRAL.size + name_length + extra_length + comment_length
        fields = _extra(extra)
        size, packed, offset = _wide(fields.get(1, b""), size, packed, offset)
        mode = attributes >> 16 if made >> 8 in (3, 19) else 0  # Unix, macOS
        entry = _Entry(
            _name(raw, flags, fields), flags, method, crc, packed, size, _time(day, clock, fields), mode, offset + shift
        )
        yield _member(entry, _content(file, entry, spend))


def _content(file: BinaryIO, entry: _Entry, spend: Spend) -> Iterator[bytes]:
    """Yield what a member holds, and at its end raise Damaged if that is not what was packed."""
    try:
        file.seek(entry.at)
        head = file.read(_LOCAL.size)
        if len(head) < _LOCAL.size or not head.startswith(b"PK\3\4"):
            raise Damaged("damaged: its content is not where the archive says")
        *_, name_length, extra_length = _LOCAL.unpack(head)
        file.seek(name_length + extra_length, os.SEEK_CUR)
        pieces = _pieces(file, entry.packed)
        yield from _checked(
            pieces if entry.method == _STORED else inflate(pieces, zlib.decompressobj(-15)), entry.crc, spend
        )
    except (OSError, OverflowError) as error:
        raise Damaged("damaged: it cannot be read") from error


def _pieces(file: BinaryIO, left: int) -> Iterator[bytes]:
    while left:
        piece = file.read(min(left, CHUNK))
        if not piece:
            raise Damaged("damaged: it is cut short")
        left -= len(piece)
        yield piece


def _checked(chunks: Iterator[bytes], crc: int, spend: Spend) -> Iterator[bytes]:
    actual = 0
    for chunk in chunks:
        spend(len(chunk))
        actual = zlib.crc32(chunk, actual)
        yield chunk
    if actual != crc:
        raise Damaged("damaged: its checksum is wrong")


# --- without ---------------------------------------------------------------------------------------------


def _from_the_front(file: BinaryIO, spend: Spend) -> Iterator[Member]:
    at = 0
    while True:
        file.seek(at)
        head = file.read(_LOCAL.size)
        if not head.startswith(b"PK\3\4") or len(head) < _LOCAL.size:
            raise Damaged("the archive is cut short or damaged: its directory is missing")
        _, _, flags, method, clock, day, crc, packed, size, name_length, extra_length = _LOCAL.unpack(head)
        raw, extra = file.read(name_length), file.read(extra_length)
        if len(extra) < extra_length:
            raise Damaged("the archive is cut short: its directory is missing")
        fields = _extra(extra)
        size, packed = _wide(fields.get(1, b""), size, packed)
        begin = file.tell()
        entry = _Entry(_name(raw, flags, fields), flags, method, crc, packed, size, _time(day, clock, fields), at=at)
        end = begin + packed
        if flags & _SIZE_FOLLOWS and not packed:
            try:
                entry, end = _measured(file, entry, spend)
            except Exhausted:
                raise
            except Damaged as error:
                yield replace(_member(entry, iter(())), reason=f"{error}")
                raise Damaged("the archive is cut short or damaged: its directory is missing") from error
        at = end
        yield _member(entry, _content(file, entry, spend))


def _measured(file: BinaryIO, entry: _Entry, spend: Spend) -> tuple[_Entry, int]:
    """Return an entry that was packed without knowing its length with that and its checksum, and where it ends."""
    begin = end = file.tell()
    if entry.method == _DEFLATED and not entry.flags & _ENCRYPTED:
        decoder = zlib.decompressobj(-15)
        for chunk in inflate(iter(lambda: file.read(CHUNK), b""), decoder):
            spend(len(chunk))
        end = file.tell() - len(decoder.unused_data)
    elif not _is_folder(entry.name):
        raise Damaged("damaged: the archive's directory is missing, and nothing else says how long this is")
    file.seek(end)
    after = file.read(8)
    signed = after.startswith(b"PK\7\10")
    known = replace(entry, packed=end - begin, crc=int.from_bytes(after[4:8] if signed else after[:4], "little"))
    # Two sizes follow, of four bytes each or of eight, or nothing at all: what comes after that tells.
    ends = [end + 4 * signed + width for width in (12, 20)] + [end] * (not signed)
    for candidate in ends:
        file.seek(candidate)
        if file.read(2) == b"PK":
            return known, candidate
    return known, ends[0]


# --- what is said of a member ----------------------------------------------------------------------------


def _member(entry: _Entry, chunks: Iterator[bytes]) -> Member:
    folder = _is_folder(entry.name)
    return Member(entry.name, folder, entry.size, entry.modified, "" if folder else _reason(entry), chunks)


def _is_folder(name: str) -> bool:
    return name.endswith(("/", "\\"))


def _reason(entry: _Entry) -> str:
    kind = stat.S_IFMT(entry.mode)
    if kind == stat.S_IFLNK:
        return LINK
    if kind not in (0, stat.S_IFREG):
        return SPECIAL
    if entry.flags & (_ENCRYPTED | _STRONG):
        return ENCRYPTED
    if entry.method not in (_STORED, _DEFLATED) or entry.flags & _PATCH:
        return "packed by a method that is not read here; pack it as an ordinary .zip"
    return ""


def _extra(data: bytes) -> dict[int, bytes]:
    """Return the extra fields by their numbers; of a damaged list, those before the damage."""
    fields: dict[int, bytes] = {}
    at = 0
    while at + 4 <= len(data):
        number, length = struct.unpack_from("<2H", data, at)
        fields.setdefault(number, data[at + 4 : at + 4 + length])
        at += 4 + length
    return fields


def _wide(field: bytes, *numbers: int) -> tuple[int, ...]:
    """Return the numbers, those that do not fit in four bytes from the zip64 field, which holds only these."""
    found = []
    for number in numbers:
        if number == _IS_64 and len(field) >= 8:
            number, field = int.from_bytes(field[:8], "little"), field[8:]
        found.append(number)
    return tuple(found)


def _name(raw: bytes, flags: int, fields: dict[int, bytes]) -> str:
    """Decode a name. Without the flag for UTF-8 it should be code page 437, but macOS writes UTF-8 all the same."""
    unicode = fields.get(0x7075, b"")  # Info-ZIP's: version, checksum of the name that it replaces, name
    if len(unicode) > 5 and int.from_bytes(unicode[1:5], "little") == zlib.crc32(raw):
        return unicode[5:].decode("utf-8", "surrogateescape")
    if flags & _UTF8:
        return raw.decode("utf-8", "surrogateescape")
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp437")


def _time(day: int, clock: int, fields: dict[int, bytes]) -> float:
    unix = fields.get(0x5455, b"")  # exact, and in no time zone; the others are local
    if len(unix) >= 5 and unix[0] & 1:
        return sane(int.from_bytes(unix[1:5], "little", signed=True))
    date = (day >> 9) + 1980, day >> 5 & 15, day & 31, clock >> 11, clock >> 5 & 63, (clock & 31) * 2
    try:
        return sane(time.mktime((*date, 0, 0, -1)))
    except (OverflowError, ValueError):
        return sane(0)
