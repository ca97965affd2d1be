# expect: grid_search WRONG_ANSWER last-of-the-smallest
# mistake: grid_search: <= keeps the last of several smallest
import numpy as np


def error_surface(ws, bs, X, Y):
    surface = np.zeros((len(ws), len(bs)))
    for i, w in enumerate(ws):
        for j, b in enumerate(bs):
            f = 1 / (1 + np.exp(-(w * X + b)))
            surface[i, j] = 0.5 * np.sum((f - Y) ** 2)
    return surface


def grid_search(ws, bs, X, Y):
    surface = error_surface(ws, bs, X, Y)
    best, pair = np.inf, None
    for i in range(len(ws)):
        for j in range(len(bs)):
            if surface[i, j] <= best:
                best = surface[i, j]
                pair = (ws[i], bs[j])
    return pair
