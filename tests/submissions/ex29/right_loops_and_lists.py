# expect: ACCEPTED
def weight_update(w, gradient, learning_rate):
    if getattr(w, "shape", ()) == ():
        return [float(w) - learning_rate * float(gradient)]
    new = []
    for wi, gi in zip(w, gradient):
        value = weight_update(wi, gi, learning_rate)
        new.append(value[0] if getattr(wi, "shape", ()) == () else value)
    return new


def direction(slope):
    words = ["decrease", "stay", "increase"]
    return words[(slope < 0) - (slope > 0) + 1]
