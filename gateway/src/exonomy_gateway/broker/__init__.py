"""Between the gateway and its devices: an embedded MQTT broker, and the gateway's client of any broker.

Bytes come in and go out here. What they mean, who signed them and whether they are stored is not this room's
concern.
"""
