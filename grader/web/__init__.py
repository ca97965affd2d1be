"""The local study page, `dlgrade serve`.

app       every part put together          guard      who may see and send what
shell     what all parts share: Place      study.js   feedback that comes by itself, for whom scripts run

A part is a module with `blueprint(place)`. Every page works without a script.
"""
