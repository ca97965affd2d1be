# expect: collapse WRONG_ANSWER layers-in-the-order-of-text
# string sort of keys
import numpy as np

def collapse(parameters):
    ks = sorted(k for k in parameters if k.startswith("W"))
    W, b = parameters["W1"], parameters["b1"]
    for k in ks[1:]:
        W, b = parameters[k] @ W, parameters[k] @ b + parameters["b" + k[1:]]
    return W, b


