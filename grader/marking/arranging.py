"""Matching and ordering."""

from __future__ import annotations

import itertools
import re
from typing import Any

from grader.marking.marks import MAX_SHOWN, Mark, labels, right, unreadable, wrong
from grader.paper import Matching, Ordering


def matching(body: Matching, answer: Any) -> Mark:
    """Mark a list of letters, one for each item: ["b", "a"], or {1 = "b", 2 = "a"}. Each item counts by itself."""
    wanted = len(body.items)
    form = f'Answer with {wanted} letters in the order of the items, e.g. ["b", "a", …].'
    found = letters(body, answer)
    known = {option.label for option in body.options} | {"-"}
    if found is None or len(found) != wanted:
        return unreadable(form, answer)
    if strange := [label for label in found if label not in known]:
        return unreadable(f"There is no option {strange[0][:20]!r}. {form}", answer)
    read = ", ".join(found)
    off = [place for place, (label, due) in enumerate(zip(found, body.right)) if label != due]
    if not off:
        return right(read)
    sentences = [_off(body, place, found[place]) for place in off]
    return wrong(" ".join(sentences), read, share=1 - len(off) / wanted)


def letters(body: Matching, answer: Any) -> list[str] | None:
    """Return the letters of an answer in the order of the items, "-" where one is open; None where it has none."""
    if isinstance(answer, str) and (pairs := _pairs(answer[:MAX_SHOWN])):  # "1b 2a", "1 = b, 2 = a"
        answer = pairs
    if isinstance(answer, list) and (pairs := _pairs(" ".join(labels(answer) or []))):
        answer = pairs
    if isinstance(answer, dict):
        answer = [answer.get(str(place), "-") or "-" for place in range(1, len(body.items) + 1)]
    if isinstance(answer, list):
        answer = [part if part != "" else "-" for part in answer]
    return labels(answer)


def _off(body: Matching, place: int, label: str) -> str:
    """Say what is wrong with one item; of one that is left out no more than that."""
    item = f"{place + 1} ({body.items[place]})"
    return f"{item} is missing." if label == "-" else f"{item} is not {label}: {body.why[place]}"


def _pairs(text: str) -> dict[str, str]:
    """Read numbers of items, each with its letter; nothing where it is anything else, or an item stands twice."""
    if not re.fullmatch(r"\W*(?:\d+\W*[a-zA-Z]\W*)+", text):
        return {}
    found = re.findall(r"(\d+)\W*([a-zA-Z])", text)
    return dict(found) if len(dict(found)) == len(found) else {}


def ordering(body: Ordering, answer: Any) -> Mark:
    """Mark a list of the items' numbers: points for the pairs that stand the right way round, above chance."""
    wanted = len(body.items)
    found = labels(answer) or []
    if len(found) == 1 and wanted > 1 and len(found[0]) == wanted:  # "312"
        found = list(found[0])
    if sorted(found) != sorted(str(number) for number in range(1, wanted + 1)):
        return unreadable(f"Answer with the numbers 1 to {wanted}, each once, e.g. [2, 1, 3].", answer)
    order = [int(number) for number in found]
    if order == list(body.right):
        return right(str(order))
    place = {number: body.right.index(number) for number in order}
    pairs = list(itertools.combinations(order, 2))
    share = max(0.0, 2 * sum(place[one] < place[other] for one, other in pairs) / len(pairs) - 1)
    first = next(i for i, (number, due) in enumerate(zip(order, body.right)) if number != due)
    lead = f"The first {first} stand right. " if first > 1 else "The first stands right. " if first else ""
    # All that belongs before the due one stands already: whatever stands in its place comes too early.
    message = (
        f"{lead}“{body.items[order[first] - 1]}” comes too early: some of what you put after it belongs before it."
    )
    return wrong(message, str(order), share=share)
