# Print without an end.
def f(x):
    while True: print('x' * 1000)
