# Raise an exception that breaks whoever prints it.
import os
class Bad(Exception):
    def __str__(self): os._exit(72)
    __repr__ = __str__
def f(x): raise Bad
