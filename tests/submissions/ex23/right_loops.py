# expect: ACCEPTED
import math


def one_hot(labels, k):
    rows = []
    for c in labels:
        row = [0] * k
        row[c] = 1
        rows.append(row)
    return rows


def cce(Y, P):
    total = 0
    for y_row, p_row in zip(Y, P):
        for y, p in zip(y_row, p_row):
            total -= y * math.log(max(p, 1e-12))
    return total / len(Y)


def sparse_cce(labels, P):
    return cce(one_hot(labels, len(P[0])), P)
