# expect: error_surface RUNTIME_ERROR both-loops-over-the-ws
# mistake: range(len(ws)) for both loops
import numpy as np

def loss(w, b, X, Y):
    return 0.5 * np.sum((1 / (1 + np.exp(-(w * X + b))) - Y) ** 2)
def error_surface(ws, bs, X, Y):
    E = np.zeros((len(ws), len(bs)))
    for i in range(len(ws)):
        for j in range(len(ws)):
            E[i, j] = loss(ws[i], bs[j], X, Y)
    return E
def grid_search(ws, bs, X, Y):
    best = None
    for w in ws:
        for b in bs:
            e = loss(w, b, X, Y)
            if best is None or e < best[0]:
                best = (e, w, b)
    return best[1], best[2]
