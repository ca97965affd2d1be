# expect: ACCEPTED
def fit_line(x, y):
    n = len(x)
    sx = sy = sxx = sxy = 0.0
    for i in range(n):
        sx += x[i]
        sy += y[i]
        sxx += x[i] * x[i]
        sxy += x[i] * y[i]
    b = (n * sxy - sx * sy) / (n * sxx - sx ** 2)
    a = (sy - b * sx) / n
    return [a, b]


def fit_through_origin(x, y):
    return sum(xi * yi for xi, yi in zip(x, y)) / sum(xi ** 2 for xi in x)
