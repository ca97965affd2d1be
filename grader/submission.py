"""A learner's work on disk, read as bytes: never parsed as Python here, only in the worker."""

from __future__ import annotations

import codecs
import hashlib
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

import msgspec

from grader.errors import UsageError

MAX_CODE = 256 * 1024
MAX_NOTEBOOK = 20 * 1024 * 1024
_DECLARATION = re.compile(rb"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")  # PEP 263
_ALPHABET = re.compile(r"iso8859|cp\d|koi8|mac|gb|big5|euc_|shift_jis|johab|hz|latin|tis|ascii|ptcp|kz1048")


@dataclass(frozen=True)
class Submission:
    """One file to grade. A .py is a single cell, and so is a quiz's answer sheet."""

    path: Path  # as given
    name: str  # the module's name: the file's stem
    cells: tuple[bytes, ...]  # code only, in UTF-8
    notebook: bool
    sha256: str  # of the whole file


class NoAccess(UsageError):
    """The file is there, but we may not read it: no fault of whoever wrote it."""


class _Cell(msgspec.Struct):
    cell_type: str = ""
    source: str | list[str] = ""
    input: str | list[str] = ""  # nbformat 3's name for the source of a code cell


class _Worksheet(msgspec.Struct):
    cells: list[_Cell] = []


class _Notebook(msgspec.Struct):
    nbformat: int
    cells: list[_Cell] | None = None
    worksheets: list[_Worksheet] | None = None  # nbformat 3


def read(path: Path) -> Submission:
    """Read a .py, .ipynb or .toml file.

    Raises
    ------
    UsageError
        There is no such file, or it cannot be read, is too large, or is not what its name says.
    """
    return parse(path, content(path))


def parse(path: Path, data: bytes, suffix: str = "") -> Submission:
    """Make a submission of a file's content; raises as `read` does. `path` is only a name here, shown to people.

    `suffix` says what the file is where that name does not.
    """
    kind = (suffix or path.suffix).lower()
    match kind:
        case ".py":
            cells: tuple[bytes, ...] = (_declared(_utf8(data, path)),)
        case ".ipynb":
            cells = _code_cells(_utf8(data, path), path)
        case ".toml":
            cells = (_utf8(data, path),)
        case _:
            raise UsageError(f"{path} is neither a .py nor a .ipynb file; hand in one of these.")
    return Submission(path, path.stem, cells, kind == ".ipynb", hashlib.sha256(data).hexdigest())


def content(path: Path) -> bytes:
    """Return the bytes of a file that may be a submission; raises as `read` does."""
    limit, remedy = MAX_CODE, "Is it the right file? An exercise takes a few kilobytes."
    if path.suffix.lower() == ".ipynb":
        limit, remedy = MAX_NOTEBOOK, "Clear all outputs and save it again."
    try:
        mode = os.stat(path).st_mode  # before opening: a FIFO would wait for ever, a device never end
        if stat.S_ISDIR(mode):
            raise UsageError(f"{path} is a folder; name the .py or .ipynb file in it.")
        if not stat.S_ISREG(mode):
            raise UsageError(f"{path} is not a regular file; copy its content into one.")
        with open(path, "rb") as stream:
            data = stream.read(limit + 1)
    except FileNotFoundError:
        raise UsageError(f"There is no file {path}; check the name and the folder.") from None
    except PermissionError:
        raise NoAccess(f"{path} cannot be read; give yourself the right to read it.") from None
    except (OSError, ValueError) as error:  # ValueError: a null byte in the name
        reason = error.strerror if isinstance(error, OSError) else error
        raise UsageError(f"{str(path)!r} cannot be read ({reason}); check the name.") from None
    if len(data) > limit:
        raise UsageError(f"{path} is larger than {_size(limit)}. {remedy}")
    return data


def _size(limit: int) -> str:
    return f"{limit // 2**20} MB" if limit >= 2**20 else f"{limit // 2**10} KB"


def _utf8(data: bytes, path: Path) -> bytes:
    """Convert what Windows editors call "Unicode"; everything else stays as it is."""
    if not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data
    wide = data.startswith(codecs.BOM_UTF32_LE)  # which begins with the two bytes of UTF-16
    try:
        return data.decode("utf-32" if wide else "utf-16").encode()
    except UnicodeError:
        raise UsageError(f"{path} is not a text file; save it again as UTF-8.") from None


def _declared(source: bytes) -> bytes:
    """Convert code whose first lines declare another encoding; what cannot be decoded is left for Python to refuse."""
    declared = next(filter(None, map(_DECLARATION.match, source.split(b"\n", 2)[:2])), None)
    if declared is None:
        return source.removeprefix(codecs.BOM_UTF8)
    try:
        encoding = codecs.lookup(declared[1].decode("ascii"))
        # Of Python's codecs only those of alphabets: others take their time, or are no encodings of text.
        return source.decode(encoding.name).encode() if _ALPHABET.match(encoding.name) else source
    except (LookupError, UnicodeError):
        return source


def _code_cells(data: bytes, path: Path) -> tuple[bytes, ...]:
    try:
        notebook = msgspec.json.decode(data.removeprefix(codecs.BOM_UTF8), type=_Notebook)
    except RecursionError:
        raise UsageError(f"{path} is nested too deeply to be a notebook; save it again from Jupyter.") from None
    except (msgspec.DecodeError, UnicodeError) as error:
        raise UsageError(f"{path} is not a Jupyter notebook ({error}); save it again from Jupyter.") from None
    cells = notebook.cells
    if cells is None:
        cells = [cell for sheet in notebook.worksheets or [] for cell in sheet.cells]
    code = tuple(_source(cell).encode("utf-8", "replace") for cell in cells if cell.cell_type == "code")
    if sum(map(len, code)) > MAX_CODE:
        raise UsageError(f"{path} holds more than {_size(MAX_CODE)} of code. Keep the exercise's cells only.")
    return code


def _source(cell: _Cell) -> str:
    source = cell.source or cell.input
    return source if isinstance(source, str) else "".join(source)
