# expect: ACCEPTED
import numpy as np


from math import sqrt


def length(v):
    return sqrt(sum(a * a for a in v))


def directional_derivative(gradient, u):
    total = 0
    for g, a in zip(gradient, u):
        total += g * a
    return total


def cos_beta(gradient, u):
    return directional_derivative(gradient, u) / length(gradient) / length(u)


def steepest_descent(gradient):
    n = length(gradient)
    return [-g / n for g in gradient]


def taylor_loss(L0, gradient, u, eta):
    return directional_derivative(gradient, [eta * a for a in u]) + L0
