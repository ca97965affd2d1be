# expect: adam_step WRONG_ANSWER step-with-the-gradient
# mistake: the step is made with the gradient: RMSProp with correction
import numpy as np


def adam_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * gradient
    v = beta2 * v + (1 - beta2) * gradient ** 2
    vhat = v / (1 - beta2 ** t)
    w = w - learning_rate * gradient / (np.sqrt(vhat) + eps)
    return w, m, v
