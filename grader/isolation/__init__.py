"""The walls around strangers' code, one module each. They are put up inside the process that will run it.

rlimits      memory, processor time, files, processes: what a process may use up
privileges   another user, no capabilities, no way to gain any, no core dump; ends with its parent
namespaces   an empty root folder, no network, no sight of other processes
landlock     no file by any path, no TCP, no signal to processes outside
seccomp      some sixty system calls and no more: nothing is opened, started, connected or traced

Only the standard library is imported here, and nothing at all once the walls stand. Each wall is enough to keep
honest mistakes and most attacks in; together they hold where one of them has a hole. All of it is Linux:
elsewhere the worker is a process with what limits the system knows, and dlgrade says so.
"""
