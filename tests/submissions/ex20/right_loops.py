# expect: ACCEPTED
def mae(y, y_hat):
    total = 0
    for a, b in zip(y, y_hat):
        if a > b:
            total += a - b
        else:
            total += b - a
    return total / len(y)


def mae_subgradient(y, y_hat):
    slopes = []
    for a, b in zip(y, y_hat):
        if b > a:
            slopes.append(1 / len(y))
        elif b < a:
            slopes.append(-1 / len(y))
        else:
            slopes.append(0)
    return slopes
