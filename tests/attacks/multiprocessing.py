# Use a pool of processes.
def f(x):
    import multiprocessing
    with multiprocessing.Pool(2) as pool:
        return pool.map(abs, [1, 2])
