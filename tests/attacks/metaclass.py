# Return an object of a class whose class breaks whoever looks at it.
class Meta(type):
    def __getattribute__(cls, name): raise KeyboardInterrupt
    def __instancecheck__(cls, other): raise SystemExit
    __name__ = property(lambda cls: 1 / 0)
class Thing(metaclass=Meta): pass
def f(x): return Thing()
