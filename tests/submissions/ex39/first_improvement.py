# expect: grid_search WRONG_ANSWER one-after-the-other
# mistake: grid_search: w and b are searched one after the other
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
    i = np.argmin(surface[:, 0])
    j = np.argmin(surface[i])
    return ws[i], bs[j]
