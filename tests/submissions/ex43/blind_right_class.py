# expect: ACCEPTED
from dataclasses import dataclass
from typing import Callable, Tuple
import numpy as np


@dataclass
class Momentum:
    lr: float
    beta: float = 0.9
    v: object = 0.0

    def step(self, w, g):
        self.v = self.v + (1 - self.beta) * (g - self.v)
        return w - self.lr * self.v


def momentum_step(w, v, gradient, learning_rate, beta: float = 0.9) -> Tuple:
    opt = Momentum(learning_rate, beta, v)
    return opt.step(w, gradient), opt.v


def minimise(gradient: Callable, w: np.ndarray, learning_rate: float, beta: float, steps: int, verbose=True) -> np.ndarray:
    opt = Momentum(learning_rate, beta)
    path = np.empty((1 + steps, w.size))
    path[0] = w
    for t in range(steps):
        path[t + 1] = opt.step(path[t], gradient(path[t]))
        if verbose:
            print(t, path[t + 1])
    return path


if __name__ == "__main__":
    momentum_step(1, .5, 2, .1)
