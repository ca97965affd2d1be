# expect: grid_search WRONG_ANSWER smallest-begins-with-one
# mistake: smallest so far begins with 1, pair (0, 0)
import numpy as np

def error_surface(ws, bs, X, Y):
    Z = ws[:, None, None] * X + bs[None, :, None]
    return 0.5 * ((1 / (1 + np.exp(-Z)) - Y) ** 2).sum(-1)
def grid_search(ws, bs, X, Y):
    E = error_surface(ws, bs, X, Y)
    best, bw, bb = 1, 0, 0
    for i in range(len(ws)):
        for j in range(len(bs)):
            if E[i, j] < best:
                best, bw, bb = E[i, j], ws[i], bs[j]
    return bw, bb
