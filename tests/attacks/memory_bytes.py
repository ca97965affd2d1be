# Double a text until it breaks.
def f(x):
    text = 'x'
    while True: text += text
