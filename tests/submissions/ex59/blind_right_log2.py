# expect: ACCEPTED
# log base 2 turned into natural, power 0.5
import numpy as np


def mape(y, y_hat):
    return 100 * np.mean(np.abs((y - y_hat) / y))


def rmse(y, y_hat):
    return (np.square(np.subtract(y_hat, y)).sum() / y.shape[0]) ** 0.5


def msle(y, y_hat):
    return np.mean(np.square(np.log(2) * (np.log2(y_hat + 1) - np.log2(y + 1))))
