# expect: ACCEPTED
from __future__ import annotations
import functools
from typing import Sequence
import numpy as np
def log_call(f):
    @functools.wraps(f)
    def g(*a, **k):
        r = f(*a, **k)
        print(f.__name__, r)
        return r
    return g
@log_call
def huber_loss(y: np.ndarray, y_hat: np.ndarray, delta: float = 1.0, reduction: str = "mean") -> float:
    def one(e: float) -> float:
        return e * e / 2 if -delta < e < delta else delta * abs(e) - delta * delta / 2
    values = [one(float(p) - float(t)) for t, p in zip(y, y_hat)]
    return sum(values) / len(values) if reduction == "mean" else sum(values)
@log_call
def huber_gradient(y: Sequence[float], y_hat: Sequence[float], delta: float = 1.0) -> list[float]:
    n = len(list(y))
    return [(max(-delta, min(delta, float(p) - float(t)))) / n for t, p in zip(y, y_hat)]
if __name__ == "__main__":
    print(huber_loss(np.array([0.0]), np.array([3.0])))
