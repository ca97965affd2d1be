# Return and raise texts that no encoding holds.
def f(x):
    print('\ud800' * 10)
    raise KeyError('\udfff' * 10)
