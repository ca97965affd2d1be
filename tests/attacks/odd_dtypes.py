# Return arrays of every odd type.
import numpy as np
def f(x): return [np.zeros(1, dtype=t) for t in ('S5', 'U5', 'V8', 'M8[s]', 'm8[s]', [('a', 'f8')])]
