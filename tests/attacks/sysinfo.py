# Learn the machine's name and users.
import os, platform
def f(x):
    return [str(os.uname()), platform.node(), str(os.getgroups())]
