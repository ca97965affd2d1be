# Recurse without a limit until the stack is full.
import sys
sys.setrecursionlimit(2**31 - 1)
def f(x):
    class A:
        def __getattr__(self, name): return getattr(self, name)
    return A().x
