"""What the loader shows on an ESP32-C6 when nothing can be started: it has a light, and its cable."""

from machine import Pin
from pins import pin


def show(reason, config):
    """The light stays dark: any app that runs lights or blinks it."""
    Pin(pin("LIGHT"), Pin.OUT).value(0)
