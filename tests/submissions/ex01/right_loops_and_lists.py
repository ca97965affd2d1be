# expect: ACCEPTED
def _one(row, theta, inhibitory):
    for value, vetoes in zip(row, inhibitory):
        if vetoes and value:
            return 0
    return int(sum(v for v, vetoes in zip(row, inhibitory) if not vetoes) >= theta)


def mp_neuron(x, theta, inhibitory=None):
    flags = [False] * x.shape[-1] if inhibitory is None else list(inhibitory)
    if x.ndim == 1:
        return _one(x.tolist(), theta, flags)
    return [_one(row, theta, flags) for row in x.tolist()]


def mp_gate(name, n):
    theta = {"AND": n, "OR": 1}.get(name, 0)
    return [theta, [1] * n if name.startswith("N") else [0] * n]
