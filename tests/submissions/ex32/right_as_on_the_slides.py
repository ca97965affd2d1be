# expect: ACCEPTED
import numpy as np

def f(w, b, x):
    return 1.0 / (1.0 + np.exp(-(w*x + b)))

def grad_b(w, b, x, y):
    fx = f(w, b, x)
    return (fx - y) * fx * (1 - fx)

def grad_w(w, b, x, y):
    fx = f(w, b, x)
    return (fx - y) * fx * (1 - fx) * x
