# Have the parser nest beyond its stack.
def f(x):
    return eval('(' * 10_000 + ')' * 10_000) if not eval('-' * 100_000 + '1') else 1.0
