# expect: error_surface WRONG_ANSWER half-of-the-mean
# mistake: error_surface: mean over the points
import numpy as np


def error_surface(ws, bs, X, Y):
    surface = np.zeros((len(ws), len(bs)))
    for i, w in enumerate(ws):
        for j, b in enumerate(bs):
            f = 1 / (1 + np.exp(-(w * X + b)))
            surface[i, j] = 0.5 * np.mean((f - Y) ** 2)
    return surface


def grid_search(ws, bs, X, Y):
    surface = error_surface(ws, bs, X, Y)
    i, j = np.unravel_index(surface.argmin(), surface.shape)
    return ws[i], bs[j]
