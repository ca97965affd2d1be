# Empty the table of modules.
import sys
def f(x):
    sys.modules.clear()
    sys.meta_path.clear()
    sys.path_hooks.clear()
    return 1.0
