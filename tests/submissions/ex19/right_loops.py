# expect: ACCEPTED
def squared_error(y, y_hat):
    """Return ½(y − ŷ)², for numbers or element by element for arrays."""
    error = y_hat - y
    return 0.5 * error * error


def mse(y, y_hat):
    total = 0.0
    for target, guess in zip(y, y_hat):
        total += (target - guess) ** 2
    return total / len(y)


def mse_gradient(y, y_hat):
    grads = []
    for i in range(len(y)):
        grads.append(-2 * (y[i] - y_hat[i]) / len(y))
    return grads
