# expect: ACCEPTED
from typing import NamedTuple

import numpy as np


class Best(NamedTuple):
    x: float
    value: float


class Diary:
    def __init__(self, objective):
        self.objective = objective
        self.entries = []

    def ask(self, x):
        self.entries.append(Best(x, self.objective(x)))


def log_uniform(low, high, size, rng):
    u = np.log2(low) + (np.log2(high) - np.log2(low)) * rng.random(size)
    return np.exp2(u)


def random_search(objective, low, high, trials, rng):
    diary = Diary(objective)
    for x in np.sort(log_uniform(low, high, trials, rng)):
        diary.ask(x)
    return sorted(diary.entries, key=lambda e: e.value)[0]
