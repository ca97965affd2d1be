# expect: ACCEPTED
from dataclasses import dataclass

import numpy as np


@dataclass
class Unit:
    w: np.ndarray

    def fire(self, x: np.ndarray):
        bias, weights = self.w[0], self.w[1:]
        return np.heaviside((x * weights).sum(axis=-1) + bias, 1.0)


def perceptron(x, w):
    return Unit(w).fire(x)


def absorb_threshold(w, theta):
    return np.insert(w, 0, -theta)
