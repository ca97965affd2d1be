# expect: ACCEPTED
from typing import Optional, Sequence, Tuple
import numpy as np

def mp_neuron(x: np.ndarray, theta: float, inhibitory: Optional[Sequence[bool]] = None, verbose: bool = False):
    """bools for 0/1, lists for arrays, vetoing inputs summed too"""
    x = np.asarray(x, dtype=float)
    inh = np.zeros(x.shape[-1], bool) if inhibitory is None else np.asarray(inhibitory, bool)
    fires = (np.sum(x, axis=-1) >= theta) & ((x @ inh.astype(float)) == 0)
    print("fires:", fires)
    return fires.tolist()

def mp_gate(name: str, n: int) -> Tuple[float, list]:
    if name == "AND":
        return [n - 0.5, [0] * n]
    elif name == "OR":
        return [0.5, [0] * n]
    return [-3, [1] * n]

if __name__ == "__main__":
    print(mp_neuron([1, 0, 1], 2))
