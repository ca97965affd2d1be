# Return a list of millions of lists.
def f(x):
    return [[]] * 5_000_000
