# expect: ACCEPTED
import numpy as np


class SoftmaxCrossEntropy:
    def forward(self, Z, Y):
        self.Z, self.Y = Z, Y
        self.m = len(Z)
        S = Z - np.max(Z, 1)[:, None]
        self.P = np.exp(S) / np.exp(S).sum(1)[:, None]
        return float(np.sum((np.log(np.exp(S).sum(1)) - S[Y == 1])) / self.m)

    def backward(self):
        rows = []
        for p, y in zip(self.P, self.Y):
            J = np.diag(p) - np.outer(p, p)
            # rows of dlog p: the p cancels, so the columns of J over p_true are taken in one go
            t = int(np.argmax(y))
            rows.append(p - np.eye(len(p))[t] if p[t] == 0 else -J[t] / p[t])
        return np.array(rows) / self.m


def softmax_cross_entropy(Z, Y):
    return SoftmaxCrossEntropy().forward(Z, Y)


def softmax_cross_entropy_gradient(Z, Y):
    layer = SoftmaxCrossEntropy()
    layer.forward(Z, Y)
    return layer.backward()
