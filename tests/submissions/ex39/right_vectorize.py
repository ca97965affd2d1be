# expect: ACCEPTED
import numpy as np


def error_surface(ws, bs, X, Y):
    cost = np.vectorize(lambda w, b: 0.5 * ((np.tanh((w * X + b) / 2) / 2 + 0.5 - Y) ** 2).sum())
    return cost(np.asarray(ws).reshape(-1, 1), np.asarray(bs).reshape(1, -1))


def grid_search(ws, bs, X, Y):
    s = error_surface(ws, bs, X, Y)
    rows, cols = np.where(s == s.min())
    return [float(ws[rows[0]]), float(bs[cols[0]])]
