# expect: is_separable WRONG_ANSWER a-few-epochs-of-learning
# is_separable: the perceptron gets only 3 epochs, so separable functions that need more are called not separable
import numpy as np

def _with_bias(X):
    return np.c_[np.ones(len(X)), X]

def _signs(y):
    return 2 * np.asarray(y) - 1

def inequality_matrix(X, y):
    return _signs(y).reshape(-1, 1) * _with_bias(X)

def satisfied(w, X, y):
    lhs = inequality_matrix(X, y) @ w
    y = np.asarray(y)
    return ((y == 1) & (lhs >= 0)) | ((y == 0) & (lhs > 0))

def or_weights():
    return np.array([-1, 2, 2])

class Perceptron:
    def __init__(self, n):
        self.w = np.zeros(n + 1)

    def fit(self, X, y, epochs=3):
        Xb = _with_bias(X)
        for _ in range(epochs):
            mistakes = 0
            for xi, yi in zip(Xb, y):
                pred = 1 if xi @ self.w >= 0 else 0
                if pred != yi:
                    self.w = self.w + (yi - pred) * xi
                    mistakes += 1
            if mistakes == 0:
                return True
        return False

def is_separable(X, y):
    return Perceptron(np.shape(X)[1]).fit(X, y)
