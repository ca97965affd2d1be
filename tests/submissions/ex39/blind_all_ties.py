# expect: grid_search WRONG_ANSWER all-of-a-tie
# mistake: np.where: all smallest
import numpy as np

def error_surface(ws, bs, X, Y):
    Z = ws[:, None, None] * X + bs[None, :, None]
    return 0.5 * ((1 / (1 + np.exp(-Z)) - Y) ** 2).sum(-1)
def grid_search(ws, bs, X, Y):
    E = error_surface(ws, bs, X, Y)
    i, j = np.where(E == E.min())
    return ws[i], bs[j]
