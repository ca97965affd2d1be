# expect: ACCEPTED
def predict(w, x):
    s = w[0]
    for a, b in zip(w[1:], x):
        s = s + a * b
    return 1 if s >= 0 else 0


def perceptron_update(w, x, y):
    guess = predict(w, x)
    if guess == y:
        return list(w)
    sign = 1 if y == 1 else -1
    return [w[0] + sign] + [a + sign * b for a, b in zip(w[1:], x)]


def train_perceptron(X, y, max_epochs=100):
    w = [0.0] * (len(X[0]) + 1)
    epoch = 0
    while epoch < max_epochs:
        clean = True
        for i in range(len(X)):
            if predict(w, X[i]) != y[i]:
                clean = False
            w = perceptron_update(w, X[i], y[i])
        if clean:
            return [w, 1]
        epoch += 1
    return [w, 0]
