# expect: grid_search WRONG_ANSWER first-improvement
# mistake: returns at the first improvement
import numpy as np

def error_surface(ws, bs, X, Y):
    Z = ws[:, None, None] * X + bs[None, :, None]
    return 0.5 * ((1 / (1 + np.exp(-Z)) - Y) ** 2).sum(-1)
def grid_search(ws, bs, X, Y):
    E = error_surface(ws, bs, X, Y)
    best = E[0, 0]
    pair = (ws[0], bs[0])
    for i in range(len(ws)):
        for j in range(len(bs)):
            if E[i, j] < best:
                return ws[i], bs[j]
    return pair
