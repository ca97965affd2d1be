# Return a dict whose items never end.
class Endless(dict):
    def items(self):
        while True: yield "a", 1
    keys = __iter__ = __len__ = values = items
def f(x): return Endless(a=1)
