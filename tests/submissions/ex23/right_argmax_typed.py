# expect: ACCEPTED
import numpy as np

EPS = 1e-12


def one_hot(labels: np.ndarray, k: int, dtype=np.float32) -> np.ndarray:
    return np.eye(k, dtype=dtype)[labels]


def cce(Y: np.ndarray, P: np.ndarray) -> float:
    """The one-hot code goes back to a label."""
    return sparse_cce(Y.argmax(axis=1), P)


def sparse_cce(labels: np.ndarray, P: np.ndarray) -> float:
    losses = [-np.log(min(max(row[c], EPS), 1 - EPS)) for c, row in zip(labels, P)]
    return sum(losses) / len(losses)
