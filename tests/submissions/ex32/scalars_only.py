# expect: grad_w RUNTIME_ERROR
# expect: grad_b RUNTIME_ERROR
from math import exp


def f(w, b, x):
    return 1 / (1 + exp(-(w * x + b)))


def grad_w(w, b, x, y):
    return (f(w, b, x) - y) * f(w, b, x) * (1 - f(w, b, x)) * x


def grad_b(w, b, x, y):
    return (f(w, b, x) - y) * f(w, b, x) * (1 - f(w, b, x))
