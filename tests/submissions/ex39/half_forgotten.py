# expect: error_surface WRONG_ANSWER half-missing
# mistake: error_surface: no half
import numpy as np


def error_surface(ws, bs, X, Y):
    f = 1 / (1 + np.exp(-(ws[:, None, None] * X + bs[None, :, None])))
    return ((f - Y) ** 2).sum(axis=-1)


def grid_search(ws, bs, X, Y):
    surface = error_surface(ws, bs, X, Y)
    i, j = np.unravel_index(surface.argmin(), surface.shape)
    return ws[i], bs[j]
