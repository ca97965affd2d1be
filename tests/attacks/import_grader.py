# Import the grader, its packages and its course.
def f(x):
    found = []
    for name in ("grader", "grader.key", "grader.worker.wire", "msgspec", "reference", "ctypes", "_ctypes", "sympy", "pytest"):
        try:
            __import__(name)
            found.append("ESCAPED: " + name)
        except ImportError:
            pass
    return found or 1.0
