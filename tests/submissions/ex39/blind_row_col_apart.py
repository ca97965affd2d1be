# expect: grid_search WRONG_ANSWER first-row-and-first-column-of-a-tie
# mistake: argmin of row minima and of column minima separately
import numpy as np

def error_surface(ws, bs, X, Y):
    Z = ws[:, None, None] * X + bs[None, :, None]
    return 0.5 * ((1 / (1 + np.exp(-Z)) - Y) ** 2).sum(-1)
def grid_search(ws, bs, X, Y):
    E = error_surface(ws, bs, X, Y)
    return ws[E.min(axis=1).argmin()], bs[E.min(axis=0).argmin()]
