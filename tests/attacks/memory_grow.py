# Fill the memory little by little, catching the error.
kept = []
def f(x):
    while True:
        try: kept.append(bytearray(10**7))
        except MemoryError: pass
