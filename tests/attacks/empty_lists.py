# Answer with eight million empty lists, which take seventy times their room.
import os, struct, sys
def f(x):
    value = b"\xdd" + struct.pack(">I", 8_000_000) + b"\x90" * 8_000_000
    outcome = b"\x82\xa4kind\xa8Returned\xa5value\xc6" + struct.pack(">I", len(value)) + value
    frame = b"\x83\xa4kind\xa6Answer\xa2id\x00\xa7outcome" + outcome
    data = memoryview(struct.pack(">I", len(frame)) + frame)
    while data: data = data[os.write(3, data):]
    while True: pass
