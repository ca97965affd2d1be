import codecs
import hashlib
import json
import os
from pathlib import Path

import pytest

from grader.errors import UsageError
from grader.submission import MAX_CODE, MAX_NOTEBOOK, read


def put(folder, name, content):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def code(source):
    return {"cell_type": "code", "source": source, "metadata": {}, "outputs": [{"anything": [1, {"at": "all"}]}]}


def test_a_py_file_is_one_cell_of_raw_bytes(tmp_path):
    source = "x = 'é'\r\n".encode("latin-1")
    path = put(tmp_path, "ex07_sigmoid.py", source)
    submission = read(path)
    assert submission.path is path
    assert (submission.name, submission.cells, submission.notebook) == ("ex07_sigmoid", (source,), False)
    assert submission.sha256 == hashlib.sha256(source).hexdigest()


def test_code_that_python_cannot_parse_is_still_read(tmp_path):
    assert read(put(tmp_path, "a.py", b"def f(:\n\x00")).cells == (b"def f(:\n\x00",)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32-le", "utf-16-be"])
def test_what_windows_calls_unicode(tmp_path, encoding):
    mark = {"utf-32-le": codecs.BOM_UTF32_LE, "utf-16-be": codecs.BOM_UTF16_BE}.get(encoding, b"")
    assert read(put(tmp_path, "a.py", mark + "σ = 1\n".encode(encoding))).cells == ("σ = 1\n".encode(),)


def test_a_notebook_gives_its_code_cells(tmp_path):
    cells = [code("a = 1"), {"cell_type": "markdown", "source": "# no"}, code(["b = 2\n", "c = 3"]), code([])]
    submission = read(put(tmp_path, "ex01.ipynb", {"nbformat": 4, "metadata": {}, "cells": cells}))
    assert submission.notebook
    assert submission.cells == (b"a = 1", b"b = 2\nc = 3", b"")


def test_a_notebook_of_format_3(tmp_path):
    cells = [{"cell_type": "code", "input": ["a = 1\n", "b"]}, {"cell_type": "heading", "source": "no", "level": 1}]
    assert read(put(tmp_path, "old.ipynb", {"nbformat": 3, "worksheets": [{"cells": cells}]})).cells == (b"a = 1\nb",)


def test_a_notebook_saved_with_a_mark(tmp_path):
    data = codecs.BOM_UTF8 + json.dumps({"nbformat": 4, "cells": [code("a")]}).encode()
    assert read(put(tmp_path, "a.ipynb", data)).cells == (b"a",)


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        ("big.py", b"#" * (MAX_CODE + 1), "larger than 256 KB"),
        ("big.ipynb", b" " * (MAX_NOTEBOOK + 1), "larger than 20 MB. Clear all outputs"),
        ("code.ipynb", {"nbformat": 4, "cells": [code("#" * MAX_CODE), code("#")]}, "more than 256 KB of code"),
        ("a.txt", b"", "neither a .py nor a .ipynb"),
        ("half.py", codecs.BOM_UTF16_LE + b"x", "save it again as UTF-8"),
        ("empty.ipynb", b"", "not a Jupyter notebook"),
        ("list.ipynb", [], "not a Jupyter notebook"),
        ("type.ipynb", {"nbformat": 4, "cells": [{"cell_type": "code", "source": 7}]}, "not a Jupyter notebook"),
        ("none.ipynb", {"cells": []}, "not a Jupyter notebook"),
        ("latin.ipynb", '{"nbformat": 4, "cells": [{"source": "é"}]}'.encode("latin-1"), "not a Jupyter notebook"),
        ("deep.ipynb", b'{"nbformat": 4, "x": ' + b"[" * 100_000, "nested too deeply"),
    ],
)
def test_what_cannot_be_graded_is_said_in_a_line(tmp_path, name, content, text):
    with pytest.raises(UsageError, match=text) as caught:
        read(put(tmp_path, name, content))
    assert "\n" not in str(caught.value)
    assert name in str(caught.value)


def test_no_such_file(tmp_path):
    with pytest.raises(UsageError, match=r"There is no file .*check the name"):
        read(tmp_path / "none.py")


def test_a_folder(tmp_path):
    (tmp_path / "dir.py").mkdir()
    with pytest.raises(UsageError, match="is a folder"):
        read(tmp_path / "dir.py")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_fifo_or_a_device_is_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.py")
    (tmp_path / "zero.py").symlink_to("/dev/zero")
    for name in ("pipe.py", "zero.py"):
        with pytest.raises(UsageError, match="not a regular file"):
            read(tmp_path / name)


@pytest.mark.parametrize("name", ["a\0b.py", "x" * 5000 + ".py"])
def test_a_name_no_file_can_have(name):
    with pytest.raises(UsageError, match="check the name"):
        read(Path(name))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file(tmp_path):
    path = put(tmp_path, "a.py", b"")
    path.chmod(0)
    with pytest.raises(UsageError, match="cannot be read"):
        read(path)
