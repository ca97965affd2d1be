# expect: grid_search WRONG_ANSWER first-row-and-column-left-out
# mistake: loops from 1
import numpy as np

def error_surface(ws, bs, X, Y):
    Z = ws[:, None, None] * X + bs[None, :, None]
    return 0.5 * ((1 / (1 + np.exp(-Z)) - Y) ** 2).sum(-1)
def grid_search(ws, bs, X, Y):
    E = error_surface(ws, bs, X, Y)
    best, pair = E[0, 0], (ws[0], bs[0])
    for i in range(1, len(ws)):
        for j in range(1, len(bs)):
            if E[i, j] < best:
                best, pair = E[i, j], (ws[i], bs[j])
    return pair
