"""Whose a file is, by its name: in a plain folder, and in what Canvas and Moodle let a teacher download.

Two people of one name stay two: who comes from Canvas or Moodle is called "name (id)".
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass

from grader.course import SUFFIXES

FOLDERS = "a folder for each student"
FLAT = "files named student_exercise"
CANVAS = "Canvas downloads"
MOODLE = "Moodle downloads"
LAYOUTS = (FOLDERS, FLAT, CANVAS, MOODLE)

ARCHIVES = (".zip", ".tar.gz", ".tgz", ".tar")
OTHER_ARCHIVES = (".7z", ".rar", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
OURS = {"solutions", "reference"}  # beside a student's exercises/: a copy of the course, not their work
WORK = tuple(suffix for suffixes in SUFFIXES.values() for suffix in suffixes)

# Of those whose names begin with a dot: what programs leave behind. Other hidden files are searched for work.
_LITTER = re.compile(
    r"__pycache__|__MACOSX|Thumbs\.db|desktop\.ini|\._.*|~\$.*|\.~.*|\.DS_Store|\.Trash.*|\.Spotlight-.*|\.fseventsd"
    r"|\.git|\.hg|\.svn|\.venv|\.tox|\.nox|\.\w+_cache|\.cache|\.ipynb_checkpoints|\.idea|\.vscode|\.dlgrade",
    re.DOTALL,
)
_ID = re.compile(r"(?:ex|quiz)\d", re.IGNORECASE)
_FLAT = re.compile(r"(?P<student>.+?)_(?P<rest>(?:ex|quiz)\d{1,4}(?!\d).*)", re.IGNORECASE | re.DOTALL)
_MOODLE = re.compile(
    r"(?P<who>.+?)_(?P<id>[0-9]{1,20})_assignsubmission_(?P<plugin>[a-z]+)(?:_(?P<rest>.*))?", re.DOTALL
)
# Ids as Canvas writes them have no leading zeros.
_NUMBER = "[1-9][0-9]{0,19}"
_CANVAS = (
    re.compile(
        r"(?P<who>anon)_(?:LATE_)?(?P<id>[A-Za-z0-9]{5})_(?P<attachment>" + _NUMBER + ")_(?P<rest>.+)", re.DOTALL
    ),
    re.compile(rf"(?P<who>.+?)_(?:LATE_)?(?P<id>{_NUMBER})_(?P<attachment>{_NUMBER})_(?P<rest>.+)", re.DOTALL),
    re.compile(r"(?P<who>anon)_(?:LATE_)?(?P<id>[A-Za-z0-9]{5})_(?P<rest>(?:text|link)\.html)(?P<attachment>)"),
    re.compile(rf"(?P<who>.+?)_(?:LATE_)?(?P<id>{_NUMBER})_(?P<rest>(?:text|link)\.html)(?P<attachment>)", re.DOTALL),
)
_PARTS = ("who", "id", "attachment", "rest")
_TOLERATED = 0.1  # of a download's files: what a student called "ann_5" may do to the evidence
# What people call the folders of their own work; nobody's name.
_DIVISION = re.compile(
    r"(?:week|wk|day|lab|hw|homework|sheet|unit|chapter|lesson|part|task|assignment|exercise|ex|quiz(?:z?e)?|draft|final"
    r"|old|new|v|ver|version|copy|backup|attempt|try|submission|solution|reference|test|src|code|python|notebook"
    r"|archive|tmp|woche|blatt|aufgabe|teil|semaine|semana)s?[\W_\d]*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Claim:
    """Whose something is. `rest` is what follows the student in its name, `reason` why it is not looked at."""

    student: str
    layout: str
    rest: str = ""
    reason: str = ""


def claim(name: str, *, folder: bool, canvas: bool) -> Claim | None:
    """Return whose a file or folder of a class is, by its name; None for a file that names nobody.

    Parameters
    ----------
    canvas : whether files are named as by Canvas, which `is_canvas` tells

    >>> claim("lee_42_917_ex07-1.py", folder=False, canvas=True)
    Claim(student='lee (42)', layout='Canvas downloads', rest='ex07-1.py', reason='')
    >>> claim("lee_42_917_ex07-1.py", folder=False, canvas=False)
    Claim(student='lee_42_917', layout='files named student_exercise', rest='ex07-1.py', reason='')
    >>> claim("Ann Lee_42_assignsubmission_file_", folder=True, canvas=False).student
    'Ann Lee (42)'
    """
    if found := _MOODLE.fullmatch(name):
        return _moodle(found, folder)
    if canvas and not folder and (match := _canvas(name)):
        typed = {"text.html": "text typed into Canvas, no file", "link.html": "a link given to Canvas, no file"}
        reason = typed.get(match["rest"], "") if not match["attachment"] else ""
        return Claim(f"{match['who']} ({match['id']})", CANVAS, match["rest"], reason)
    flat = _FLAT.fullmatch(name)
    if flat and (not folder or name.lower().endswith(WORK)):
        return Claim(flat["student"], FLAT, flat["rest"])
    return Claim(name, FOLDERS) if folder else None


def _moodle(found: re.Match[str], folder: bool) -> Claim:
    who = found["who"].replace("_", " ")
    student = f"{who} {found['id']}" if who == "Participant" else f"{who} ({found['id']})"
    reason = "" if found["plugin"] == "file" else f"a Moodle {found['plugin']}, no file"
    return Claim(student, MOODLE, "" if folder else found["rest"] or "", reason)


def _canvas(name: str) -> re.Match[str] | None:
    return next((found for pattern in _CANVAS if (found := pattern.fullmatch(name))), None)


def is_canvas(names: Iterable[str]) -> bool:
    """Tell whether files come from Canvas, or a class's own ids merely look so (smith_2024_17_ex07.py).

    In a download of Canvas every attachment has an id of its own, a user's id goes with one name, no two files of a
    user have one name, and most files are named so. A class's own ids break one of these as soon as anybody hands in
    a second file, or two people share a number.

    >>> is_canvas(["lee_42_917_ex07.py", "lee_42_918_ex08.py", "may_43_919_ex07.py"])
    True
    >>> is_canvas(["lee_2024_17_ex07.py", "lee_2024_17_ex08.py", "may_2024_18_ex07.py"])
    False
    """
    with closing(sqlite3.connect("", isolation_level=None)) as db:
        db.execute("CREATE TABLE file (who BLOB, id BLOB, attachment BLOB, rest BLOB)")
        named = "INSERT INTO file (who, id, attachment, rest) VALUES (?, ?, ?, ?)"
        strays = 0
        for name in names:
            if found := _canvas(name):
                db.execute(named, [found[part].encode("utf-8", "surrogatepass") for part in _PARTS])
            else:
                strays += _FLAT.fullmatch(name) is not None

        def count(query: str) -> int:
            return int(db.execute(query).fetchone()[0])

        files = count("SELECT count(*) FROM file")
        again = count("SELECT count(attachment) - count(DISTINCT attachment) FROM file WHERE attachment <> x''")
        shared = count(
            "SELECT count(*) FROM file WHERE id IN (SELECT id FROM file GROUP BY id HAVING count(DISTINCT who) > 1)"
        )
        same = files - count("SELECT count(*) FROM (SELECT DISTINCT who, id, rest FROM file)")
        return files > strays and again + shared + same <= files * _TOLERATED


def may_be_work(name: str) -> bool:
    """Tell whether there is any layout in which a file of this name is work, or holds some.

    >>> may_be_work("lee_42_917_ex07.py"), may_be_work("hw.ZIP"), may_be_work("notes.py")
    (True, True, False)
    """
    lower = name.lower()
    return lower.endswith(ARCHIVES) or (lower.endswith(WORK) and _ID.search(name) is not None)


def is_litter(name: str) -> bool:
    """Tell whether something is nobody's work: what programs and systems leave behind.

    >>> is_litter("__MACOSX"), is_litter("._ex07.py"), is_litter(".ann")
    (True, True, False)
    """
    return _LITTER.fullmatch(name) is not None


def is_division(name: str) -> bool:
    """Tell whether a folder's name says which part of somebody's work it holds, and not whose it is.

    >>> is_division("Week 3"), is_division("final"), is_division("Finn")
    (True, True, False)
    """
    return _DIVISION.fullmatch(name) is not None
