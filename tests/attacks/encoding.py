# Declare an encoding that does not exist.
# -*- coding: rot13 -*-
def f(x): return 1.0
