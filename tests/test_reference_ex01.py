"""ex01: the model solution against truth tables written out in plain Python."""

from itertools import product

import numpy as np
import pytest

GATES = {"AND": all, "OR": any, "NOR": lambda row: not any(row), "NOT": lambda row: not row[0]}


def fires(row, theta, inhibitory):
    if any(value and veto for value, veto in zip(row, inhibitory, strict=True)):
        return 0
    return int(sum(row) >= theta)


@pytest.mark.parametrize("n", [1, 2, 3, 4])
def test_every_unit_of_up_to_four_inputs(solution, n):
    mp_neuron = solution("ex01").mp_neuron
    rows = list(product((0, 1), repeat=n))
    for theta, inhibitory in product(range(-1, n + 2), product((False, True), repeat=n)):
        expected = [fires(row, theta, inhibitory) for row in rows]
        veto = np.array(inhibitory)
        assert mp_neuron(np.array(rows), theta, veto).tolist() == expected
        assert [int(mp_neuron(np.array(row), theta, veto)) for row in rows] == expected
        if not any(inhibitory):
            assert mp_neuron(np.array(rows), theta).tolist() == expected


@pytest.mark.parametrize(("name", "n"), [*product(("AND", "OR", "NOR"), (1, 2, 3, 4)), ("NOT", 1)])
def test_gates(solution, name, n):
    theta, inhibitory = solution("ex01").mp_gate(name, n)
    for row in product((0, 1), repeat=n):
        assert fires(row, theta, inhibitory or [False] * n) == GATES[name](row)
