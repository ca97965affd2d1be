"""A learner's evening in the terminal: which file was just saved, what is said about it, and single keys.

files      which files were saved since the last look: `os.stat`, so that WSL and network mounts work too
session    what a save or a key comes to: State → State, with the check in between
pages      what the screen says
terminal   single keys, drawing without flicker, and the terminal left as it was found
"""
