"""Where an ESP32-C6's keys come from: its generator, which has true noise only while the radio is on."""

import os

import network

PLATFORMS = ("esp32",)


def random(n):
    """n bytes that nobody can guess. The radio is left as it was."""
    radio = network.WLAN(network.STA_IF)
    was_on = radio.active()
    radio.active(True)
    try:
        return os.urandom(n)
    finally:
        if not was_on:
            radio.active(False)
