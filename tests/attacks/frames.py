# Walk up the stack and read every local and global variable.
import sys
def f(x):
    frame, found = sys._getframe(), []
    while frame:
        for scope in (frame.f_locals, frame.f_globals):
            found += [repr(value)[:300] for value in list(scope.values())]
        frame = frame.f_back
    return found[:500]
