# expect: ACCEPTED
import numpy as np


from itertools import product
from math import exp


def _loss(w, b, X, Y):
    return sum((1 / (1 + exp(-w * x - b)) - y) ** 2 for x, y in zip(X, Y)) / 2


def error_surface(ws, bs, X, Y):
    return [[_loss(w, b, X, Y) for b in bs] for w in ws]


def grid_search(ws, bs, X, Y):
    return min(product(ws, bs), key=lambda pair: _loss(*pair, X, Y))
