# expect: gradient_w1 WRONG_ANSWER sigmoid-applied-to-outputs
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))


def gradient_w1(x, w, b, y):
    w1, w2, w3, w4, w5 = w
    b1, b2, b3, b4 = b
    o11 = sigmoid(w1 * x + b1)
    o21 = sigmoid(w2 * o11 + b2)
    o22 = sigmoid(w3 * o11 + b3)
    o31 = sigmoid(w4 * o21 + w5 * o22 + b4)
    p = (o31 - y) * sigmoid_prime(o31) * w4 * sigmoid_prime(o21) * w2 * sigmoid_prime(o11) * x
    q = (o31 - y) * sigmoid_prime(o31) * w5 * sigmoid_prime(o22) * w3 * sigmoid_prime(o11) * x
    return p, q, p + q
