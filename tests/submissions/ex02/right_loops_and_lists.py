# expect: ACCEPTED
def perceptron(x, w):
    if hasattr(x[0], "__len__"):
        return [perceptron(row, w) for row in x]
    total = w[0]
    for xi, wi in zip(x, w[1:]):
        total += xi * wi
    return 1 if total >= 0 else 0


def absorb_threshold(w, theta):
    return [-theta] + list(w)
