# Return an object with every array protocol, each endless.
class Trap:
    def __array__(self, *a, **k):
        while True: pass
    __float__ = __index__ = __int__ = __len__ = __iter__ = __array__
    __array_interface__ = property(__array__)
def f(x): return Trap()
