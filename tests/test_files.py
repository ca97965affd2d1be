"""Names made from strangers' names, and writing that leaves no half file."""

import os
from collections import Counter
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from grader import files


def folders(people: set[str]) -> dict[str, str]:
    shared = Counter(map(files.folded, people))
    return {person: files.folder_name(person, alone=shared[files.folded(person)] == 1) for person in people}


@settings(max_examples=200, deadline=None)
@given(st.sets(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=90), max_size=12))
def test_folder_names_are_one_safe_part_each_and_differ(people: set[str]) -> None:
    names = folders(people)
    assert len({name.casefold() for name in names.values()}) == len(people)
    for name in names.values():
        assert name == Path(name).name
        assert name not in ("", ".", "..")
        assert not set(name) & set('/\\:*?"<>|\0\n')
        assert len(name.encode()) <= 2 * files.MAX_NAME + 14
        assert name.partition(".")[0].lower() not in ("con", "nul", "com1")
        assert name[-1] not in ". "
        assert name[0] not in "-. "


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=40))
def test_a_clean_name_is_one_line_of_valid_text(raw: bytes) -> None:
    shown = files.clean(os.fsdecode(raw))
    assert shown.encode().decode() == shown
    assert len(shown.splitlines()) <= 1
    assert files.clean(shown) == shown


def test_nobody_can_take_the_folder_of_another() -> None:
    hers = files.folder_name('Zoe "Z" Roe', alone=True)
    assert files.folder_name(hers, alone=True) != hers
