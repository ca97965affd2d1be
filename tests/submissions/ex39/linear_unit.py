# expect: error_surface WRONG_ANSWER linear-unit
# mistake: error_surface: the sigmoid is forgotten (the search has its own loss)
import numpy as np


def error_surface(ws, bs, X, Y):
    return np.array([[0.5 * np.sum((w * X + b - Y) ** 2) for b in bs] for w in ws])


def grid_search(ws, bs, X, Y):
    cost = lambda w, b: 0.5 * np.sum((1 / (1 + np.exp(-(w * X + b))) - Y) ** 2)
    best = (ws[0], bs[0])
    for w in ws:
        for b in bs:
            if cost(w, b) < cost(*best):
                best = (w, b)
    return best
