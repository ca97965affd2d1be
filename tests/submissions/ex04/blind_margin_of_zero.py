# expect: train_perceptron WRONG_ANSWER mistake-at-a-sum-of-zero-in-training
import numpy as np

def train_perceptron(X, y, max_epochs=100):
    Xb = np.c_[np.ones(len(X)), X]
    t = 2 * np.asarray(y) - 1
    w = np.zeros(Xb.shape[1])
    for _ in range(max_epochs):
        errors = 0
        for xi, ti in zip(Xb, t):
            if ti * (xi @ w) <= 0:
                errors += 1
                w = w + ti * xi
        if errors == 0:
            return w, True
    return w, False

def perceptron_update(w, x, y):
    xb = np.concatenate(([1.0], x))
    fired = int(w @ xb >= 0)
    return w + (y - fired) * xb
