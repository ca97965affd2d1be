# expect: grid_search WRONG_ANSWER places-returned
# mistake: grid_search: the places are returned, not the values
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
    return np.unravel_index(np.argmin(surface), surface.shape)
