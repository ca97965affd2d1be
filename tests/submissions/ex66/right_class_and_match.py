# expect: ACCEPTED
import numpy as np


class Point:
    def __init__(self, H):
        e, _ = np.linalg.eigh(H)
        scale = np.max(np.abs(e))
        self.signs = set(int(np.sign(v)) if abs(v) > scale * 1e-9 else 0 for v in e)

    def kind(self):
        if {1, -1} <= self.signs:
            return "saddle"
        match sorted(self.signs):
            case [1]:
                return "minimum"
            case [-1]:
                return "maximum"
            case _:
                return "degenerate"


def classify_critical_point(hessian):
    return Point(hessian).kind()
