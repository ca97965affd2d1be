# expect: grid_search WRONG_ANSWER b-of-the-last-column
# mistake: best updated only with w (b stays the last of the loop)
import numpy as np

def error_surface(ws, bs, X, Y):
    Z = ws[:, None, None] * X + bs[None, :, None]
    return 0.5 * ((1 / (1 + np.exp(-Z)) - Y) ** 2).sum(-1)
def grid_search(ws, bs, X, Y):
    E = error_surface(ws, bs, X, Y)
    best, bw = np.inf, None
    for i in range(len(ws)):
        for j in range(len(bs)):
            if E[i, j] < best:
                best, bw = E[i, j], ws[i]
    return bw, bs[j]
