# expect: ACCEPTED
def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    try:
        n = len(w)
    except TypeError:
        v2 = beta * v + (1 - beta) * gradient
        return w - learning_rate * v2, v2
    nw, nv = [], []
    for i in range(n):
        a, b = momentum_step(w[i], v[i], gradient[i], learning_rate, beta)
        nw.append(a)
        nv.append(b)
    return nw, nv


def minimise(gradient, w, learning_rate, beta, steps):
    import numpy as np
    rows = [list(w)]
    v = [0.0] * len(w)
    for k in range(steps):
        w, v = momentum_step(w, v, gradient(np.array(w)), learning_rate, beta)
        rows.append(w)
    return rows
