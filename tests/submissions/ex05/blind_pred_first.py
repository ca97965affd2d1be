# expect: mlp_predict WRONG_ANSWER first-element-only
# mlp_predict: return inside the loop, only the first row of X is answered
import numpy as np

def step(z):
    if z >= 0:
        return 1
    return 0

def mlp_predict(X, W1, b1, w2, b2):
    out = []
    for x in X:
        h = []
        for j in range(len(b1)):
            s = b1[j]
            for k in range(len(x)):
                s += W1[j][k] * x[k]
            h.append(step(s))
        total = b2
        for j in range(len(h)):
            total += w2[j] * h[j]
        out.append(step(total))
        return np.array(out)

def xor_network():
    W1 = [[1, 1], [-1, -1]]
    b1 = [-0.5, 1.5]
    w2 = [1, 1]
    b2 = -1.5
    return W1, b1, w2, b2

def boolean_network(y):
    n = 0
    while 2 ** n < len(y):
        n += 1
    W1, b1, w2 = [], [], []
    for i in range(len(y)):
        bits = [int(c) for c in format(i, "0%db" % n)]
        W1.append([1 if b else -1 for b in bits])
        b1.append(0.5 - sum(bits))
        w2.append(1 if y[i] else -1)
    return np.array(W1), np.array(b1), np.array(w2), -0.5
