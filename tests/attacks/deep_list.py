# Return a list nested a hundred thousand deep.
def f(x):
    a = []
    for _ in range(100_000): a = [a]
    return a
