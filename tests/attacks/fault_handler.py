# Have the fault handler write to the pipe and to others' files.
def f(x):
    import faulthandler
    faulthandler.enable(3)
    faulthandler.dump_traceback(3)
    return 1.0
