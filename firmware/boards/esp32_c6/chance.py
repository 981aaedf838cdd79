"""Where an ESP32-C6's keys come from: its generator, which has true noise only while the radio is on."""

import os

import network

PLATFORMS = ("esp32",)


def random(n):
    """n bytes that nobody can guess."""
    network.WLAN(network.STA_IF).active(True)
    return os.urandom(n)
