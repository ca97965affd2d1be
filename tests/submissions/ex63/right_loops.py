# expect: ACCEPTED
import math


def kl_divergence(P, Q):
    total = 0.0
    for p_row, q_row in zip(P, Q):
        for p, q in zip(p_row, q_row):
            if p == 0:
                continue
            total += p * (math.log(p) - math.log(max(q, 1e-12)))
    return total / len(P)


def poisson_loss(y, rate):
    losses = []
    for t, r in zip(y, rate):
        losses.append(r - t * math.log(r))
    return sum(losses) / len(losses)
