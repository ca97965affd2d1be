# expect: error_surface WRONG_ANSWER summed-over-the-ws
# mistake: sum over the wrong axis
import numpy as np

def error_surface(ws, bs, X, Y):
    Z = ws[:, None, None] * X + bs[None, :, None]
    return 0.5 * ((1 / (1 + np.exp(-Z)) - Y) ** 2).sum(0)
def loss(w, b, X, Y):
    return 0.5 * np.sum((1 / (1 + np.exp(-(w * X + b))) - Y) ** 2)
def grid_search(ws, bs, X, Y):
    return min(((w, b) for w in ws for b in bs), key=lambda p: loss(*p, X, Y))
