# Warn a thousand times.
import warnings
def f(x):
    for n in range(1000): warnings.warn('w' * 10_000 + str(n))
    return 1.0
