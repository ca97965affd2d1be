# expect: error_surface WRONG_ANSWER half-of-the-length
# mistake: norm not squared
import numpy as np

def loss(w, b, X, Y):
    return 0.5 * np.sum((1 / (1 + np.exp(-(w * X + b))) - Y) ** 2)
def error_surface(ws, bs, X, Y):
    return np.array([[0.5 * np.linalg.norm(1 / (1 + np.exp(-(w * X + b))) - Y) for b in bs] for w in ws])
def grid_search(ws, bs, X, Y):
    best = None
    for w in ws:
        for b in bs:
            e = loss(w, b, X, Y)
            if best is None or e < best[0]:
                best = (e, w, b)
    return best[1], best[2]
