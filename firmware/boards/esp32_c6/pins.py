"""Which pin of an ESP32-C6 goes where. The code, the table and the picture in hardware/ are all made from this.

GPIO 4, 5, 8, 9 and 15 decide how the chip starts, 12 and 13 are its USB, 16 and 17 its console: nothing hangs there.
"""

# (what it is in the code, GPIO, part, wire of the part)
PINS = (
    ("DOOR", 2, "reed contact", "one end"),
    ("COUNTER", 3, "light barrier", "OUT"),
    ("SCALE_CLOCK", 6, "HX711", "SCK"),
    ("SCALE_DATA", 7, "HX711", "DT"),
    ("LIGHT", 10, "LED", "+ (330 ohm)"),
    ("GPS_TX", 18, "GPS receiver", "RX"),
    ("GPS_RX", 19, "GPS receiver", "TX"),
    ("THERMOMETER", 20, "DS18B20", "DQ (4.7 kohm to 3V3)"),
    ("GPS_POWER", 21, "GPS receiver", "EN"),
)


def pin(name):
    """The GPIO of a name."""
    for known, gpio, _, _ in PINS:
        if known == name:
            return gpio
    raise KeyError(name)
