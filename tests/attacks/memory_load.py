# Fill the memory while loading.
kept = []
while True: kept.append(bytearray(10**7))
def f(x): return 1.0
