# expect: ACCEPTED
import numpy as np


def steepest_descent(gradient: np.ndarray) -> np.ndarray:
    norm = np.sqrt(np.einsum("i,i->", gradient, gradient))
    return np.negative(gradient) / norm


def cos_beta(gradient, u):
    return -float(np.inner(steepest_descent(gradient), -steepest_descent(u)))


def directional_derivative(gradient, u):
    return cos_beta(gradient, u) * np.linalg.norm(gradient) * np.linalg.norm(u)


def taylor_loss(L0, gradient, u, eta=0.1, order=1):
    return L0 + (eta * u * gradient).sum()
