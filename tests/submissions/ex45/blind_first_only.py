# expect: rmsprop_step WRONG_ANSWER first-entry-only
# mistake: return inside the loop: only the first entry changed
import numpy as np

def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    if np.ndim(w) == 0:
        s = beta * s + (1 - beta) * gradient**2
        return w - learning_rate * gradient / (np.sqrt(s) + eps), s
    W, S_ = w.copy(), s.copy()
    for i in np.ndindex(*w.shape):
        S_[i] = beta * s[i] + (1 - beta) * gradient[i] ** 2
        W[i] = w[i] - learning_rate * gradient[i] / (np.sqrt(S_[i]) + eps)
        return W, S_
