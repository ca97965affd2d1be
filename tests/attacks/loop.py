# Never end.
def f(x):
    while True: pass
