# expect: squared_error WRONG_ANSWER difference-of-squares
# expect: mse WRONG_ANSWER difference-of-mean-squares
import numpy as np


def squared_error(y, y_hat):
    return 0.5 * (y ** 2 - y_hat ** 2)


def mse(y, y_hat):
    return ((y ** 2 - y_hat ** 2) / len(y)).sum()


def mse_gradient(y, y_hat):
    return (2 / len(y)) * (y_hat - y)
