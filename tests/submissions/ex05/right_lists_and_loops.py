# expect: ACCEPTED
def step(z):
    return 1 if z >= 0 else 0


def mlp_predict(X, W1, b1, w2, b2):
    out = []
    for x in X:
        z = [step(sum(w * v for w, v in zip(row, x)) + b) for row, b in zip(W1, b1)]
        out.append(step(sum(w * v for w, v in zip(w2, z)) + b2))
    return out


def xor_network():
    return [[[1, 1], [1, 1]], [-1, -2], [1, -1], [-1]]


def boolean_network(y):
    size = len(y)
    n = 0
    while 2 ** n < size:
        n += 1
    W1, b1 = [], []
    for i in range(size):
        bits = [i // 2 ** (n - 1 - k) % 2 for k in range(n)]
        W1.append([10 * b - 5 for b in bits])
        b1.append(2 - 5 * sum(bits))
    return W1, b1, [1 if v else -1 for v in y], 0
