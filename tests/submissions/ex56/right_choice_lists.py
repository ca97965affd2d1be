# expect: ACCEPTED
import numpy as np


def dropout_forward(A, keep_prob, rng):
    mask = rng.choice([True, False], p=[keep_prob, 1 - keep_prob], size=A.shape)
    kept = A.copy()
    kept[~mask] = 0
    kept[mask] = kept[mask] / keep_prob
    return [kept, mask]


def dropout_backward(dA, mask, keep_prob):
    return (dA / keep_prob * (mask > 0)).tolist()
