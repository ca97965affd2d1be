# expect: grid_search WRONG_ANSWER a-row-left-at-the-first-rise
# mistake: breaks at the first rise of a row
import numpy as np

def error_surface(ws, bs, X, Y):
    Z = ws[:, None, None] * X + bs[None, :, None]
    return 0.5 * ((1 / (1 + np.exp(-Z)) - Y) ** 2).sum(-1)
def grid_search(ws, bs, X, Y):
    E = error_surface(ws, bs, X, Y)
    best, pair = np.inf, None
    for i in range(len(ws)):
        for j in range(len(bs)):
            if E[i, j] < best:
                best, pair = E[i, j], (ws[i], bs[j])
            else:
                break
    return pair
