# expect: grid_search WRONG_ANSWER loss-returned
# mistake: grid_search: the smallest loss is returned
import numpy as np


def error_surface(ws, bs, X, Y):
    surface = np.zeros((len(ws), len(bs)))
    for i, w in enumerate(ws):
        for j, b in enumerate(bs):
            f = 1 / (1 + np.exp(-(w * X + b)))
            surface[i, j] = 0.5 * np.sum((f - Y) ** 2)
    return surface


def grid_search(ws, bs, X, Y):
    return error_surface(ws, bs, X, Y).min()
