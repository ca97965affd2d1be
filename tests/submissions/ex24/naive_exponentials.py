# expect: softmax_cross_entropy WRONG_ANSWER exponentials-overflow
# expect: softmax_cross_entropy_gradient WRONG_ANSWER softmax-overflows
import numpy as np


def softmax(Z):
    return np.exp(Z) / np.sum(np.exp(Z), axis=1, keepdims=True)


def softmax_cross_entropy(Z, Y):
    return -np.sum(Y * np.log(softmax(Z))) / len(Y)


def softmax_cross_entropy_gradient(Z, Y):
    return (softmax(Z) - Y) / len(Y)
