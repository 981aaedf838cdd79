"""Which pin of a Pico 2 W goes where. The code, the table and the picture in hardware/ are all made from this."""

# (what it is in the code, GPIO, part, wire of the part). A till has one of the two displays.
PINS = (
    ("SCANNER_TX", 0, "QR scanner", "RX"),
    ("SCANNER_RX", 1, "QR scanner", "TX"),
    ("DISPLAY_SDA", 4, "display, mono", "SDA"),
    ("DISPLAY_SCL", 5, "display, mono", "SCL"),
    ("NFC_SDA", 6, "NFC reader", "SDA"),
    ("NFC_SCL", 7, "NFC reader", "SCL"),
    ("ROW_0", 8, "keypad", "R1"),
    ("ROW_1", 9, "keypad", "R2"),
    ("ROW_2", 10, "keypad", "R3"),
    ("ROW_3", 11, "keypad", "R4"),
    ("COLUMN_0", 12, "keypad", "C1"),
    ("COLUMN_1", 13, "keypad", "C2"),
    ("COLUMN_2", 14, "keypad", "C3"),
    ("COLUMN_3", 15, "keypad", "C4"),
    ("BUZZER", 16, "buzzer", "+"),
    ("COLOUR_CS", 17, "display, colour", "CS"),
    ("COLOUR_SCK", 18, "display, colour", "SCL (clock)"),
    ("COLOUR_MOSI", 19, "display, colour", "SDA (data)"),
    ("COLOUR_DC", 22, "display, colour", "DC"),
    ("PRINTER_TX", 20, "printer", "RX"),
    ("PRINTER_RX", 21, "printer", "TX"),
)

# What stands on the keypad, row by row.
KEYS = ("1", "2", "3", "CANCEL", "4", "5", "6", "BACK", "7", "8", "9", "HISTORY", "MENU", "0", "DOT", "OK")


def pin(name):
    """The GPIO of a name."""
    for known, gpio, _, _ in PINS:
        if known == name:
            return gpio
    raise KeyError(name)
