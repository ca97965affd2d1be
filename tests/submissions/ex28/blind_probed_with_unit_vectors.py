# expect: collapse WRONG_ANSWER bias-in-each-column
# keeps sigmoid/ReLU on the bias? uses tanh in between on probes
import numpy as np

def collapse(parameters):
    n0 = parameters["W1"].shape[1]
    L = len(parameters) // 2
    def run(X):
        for l in range(1, L + 1):
            X = parameters[f"W{l}"] @ X + parameters[f"b{l}"]
        return X
    b = run(np.zeros((n0, 1)))
    W = run(np.eye(n0))
    return W, b


