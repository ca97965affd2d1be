# expect: is_separable WRONG_ANSWER five-epochs-of-learning
# perceptron with too few epochs
import numpy as np

def is_separable(X, y):
    A = np.hstack([np.ones((len(X), 1)), X])
    w = np.zeros(A.shape[1])
    for _ in range(5):
        wrong = 0
        for a, t in zip(A, y):
            p = a @ w >= 0
            if p != t:
                w = w + (t - p) * a
                wrong += 1
        if wrong == 0:
            return True
    return False

def inequality_matrix(X, y):
    A = np.hstack([np.ones((len(X), 1)), X])
    return A * np.where(y == 1, 1, -1)[:, None]

def satisfied(w, X, y):
    return (w[0] + X @ w[1:] >= 0) == (y == 1)

def or_weights():
    return [-1, 1.1, 1.1]
