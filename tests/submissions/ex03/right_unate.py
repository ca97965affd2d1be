# expect: ACCEPTED
def inequality_matrix(X, y):
    return [[(1 if t else -1) * v for v in (1, *row)] for row, t in zip(X.tolist(), y.tolist())]


def satisfied(w, X, y):
    w = list(w)
    return [int((sum(a * b for a, b in zip(w, [1] + list(x))) >= 0) == bool(t)) for x, t in zip(X, y)]


def or_weights():
    return (-2, 5, 2)


def is_separable(X, y):
    """Up to three inputs: separable exactly when no input pushes up in one place and down in another."""
    f = {tuple(row): t for row, t in zip(X.tolist(), y.tolist())}
    for i in range(X.shape[1]):
        changes = set()
        for row in f:
            if row[i] == 0:
                on = row[:i] + (1,) + row[i + 1:]
                changes.add(f[on] - f[row])
        if {1, -1} <= changes:
            return False
    return True
