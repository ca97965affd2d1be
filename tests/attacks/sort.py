# Sort what is slow to compare.
class Slow:
    def __lt__(self, other):
        while True: pass
def f(x): return sorted([Slow(), Slow()])
