# expect: ACCEPTED
import math


class Unit:
    def __init__(self, w, b):
        self.w, self.b = float(w), float(b)

    def forward(self, a):
        self.a_in = a
        self.a_out = 1 / (1 + math.exp(-(self.w * a + self.b)))
        return self.a_out

    def backward(self, grad):
        dz = grad * self.a_out * (1 - self.a_out)
        self.dw = dz * self.a_in
        return dz * self.w


def chain_gradients(x, w, b, y):
    units = [Unit(wi, bi) for wi, bi in zip(w, b)]
    a = x
    for u in units:
        a = u.forward(a)
    grad = 2 * (a - y)
    for u in reversed(units):
        grad = u.backward(grad)
    return tuple(u.dw for u in units)


def sigmoid_gradient_bound(n: int) -> float:
    return math.exp(-n * math.log(4))
