# expect: ACCEPTED
# right: expanded square with matmul
import numpy as np

def error_surface(ws, bs, X, Y):
    F = 1 / (1 + np.exp(-(np.outer(ws, X)[:, None, :] + bs[None, :, None])))
    return 0.5 * (np.einsum('ijk,ijk->ij', F, F) - 2 * F @ Y + Y @ Y)
def grid_search(ws, bs, X, Y):
    E = [[0.5 * sum((1 / (1 + np.exp(-(w * x + b))) - y) ** 2 for x, y in zip(X, Y)) for b in bs] for w in ws]
    best = (0, 0)
    for i in range(len(ws)):
        for j in range(len(bs)):
            if E[i][j] < E[best[0]][best[1]]:
                best = (i, j)
    return ws[best[0]], bs[best[1]]
