"""GPS receivers that speak NMEA 0183 (4.11, sections 5.3 on sentences and checksums, 6.3 on GGA and RMC).

A fix is a GGA and an RMC of the same second: one has the quality, the other the date. Integers only.
"""

from collections import namedtuple

# Characters of a sentence: the standard has 82 with its end, receivers with more digits exceed it.
SENTENCE_CHARS = 120
# What one dilution is worth, as a standard deviation: an assumption, no receiver has been measured.
RANGE_ERROR_DM = 50
# GGA's quality: a satellite fix of some kind. What is estimated, typed in or simulated is none.
_QUALITIES = (1, 2, 3, 4, 5)
_DAY_MS = 86_400_000
_DIGITS = b"0123456789"
_HEX = b"0123456789ABCDEF"

# Unix milliseconds (UTC), degrees times 10**7 (north and east positive), decimetres, mm/s, GGA's quality.
Fix = namedtuple("Fix", ("time_ms", "lat_e7", "lon_e7", "accuracy_dm", "speed_mm_s", "quality", "satellites"))


class _Malformed(ValueError):
    """A sentence whose checksum is right and whose fields are not."""


class Nmea:
    """Bytes in, fixes out. `dropped` counts the sentences that were damaged, `void` those that had no fix."""

    def __init__(self, range_error_dm=RANGE_ERROR_DM):
        self.dropped = 0
        self.void = 0
        self._range_error_dm = range_error_dm
        self._line = bytearray()
        self._open = False
        self._gga = None
        self._rmc = None

    def feed(self, data):
        """The fixes that are whole by now."""
        fixes = []
        for byte in data:
            if byte == 0x24:
                self.dropped += self._open
                self._line = bytearray()
                self._open = True
            elif not self._open:
                continue
            elif byte == 13 or byte == 10:
                self._open = False
                fix = self._sentence(bytes(self._line))
                if fix:
                    fixes.append(fix)
            elif len(self._line) < SENTENCE_CHARS and 32 <= byte < 127:
                self._line.append(byte)
            else:
                self._open = False
                self.dropped += 1
        return fixes

    def _sentence(self, line):
        """A fix, if this was the other half of one."""
        if not _is_sound(line):
            self.dropped += 1
            return None
        fields = line[:-3].split(b",")
        kind = fields[0][2:]
        try:
            if len(fields[0]) != 5 or kind not in (b"GGA", b"RMC"):
                return None
            half = _gga(fields) if kind == b"GGA" else _rmc(fields)
        except _Malformed:
            self.dropped += 1
            return None
        if not half:
            # Half a fix is none, and what the other half said is over.
            self.void += 1
            self._gga = self._rmc = None
            return None
        if kind == b"GGA":
            self._gga = half
        else:
            self._rmc = half
        return self._paired()

    def _paired(self):
        gga, rmc = self._gga, self._rmc
        if not gga or not rmc or gga[0] != rmc[0]:
            return None
        self._gga = self._rmc = None
        time, lat, lon, quality, satellites, dilution = gga
        # Rounded up: an accuracy is never better than it is.
        accuracy = -(-dilution * self._range_error_dm // 100)
        return Fix(rmc[1] + time, lat, lon, accuracy, rmc[2], quality, satellites)


def _is_sound(line):
    """Whether it ends in * and the exclusive or of all before it."""
    if len(line) < 9 or line[-3] != 0x2A:
        return False
    value = 0
    for byte in line[:-3]:
        value ^= byte
    return line[-2:].upper() == bytes((_HEX[value >> 4], _HEX[value & 15]))


def _gga(fields):
    """(ms of the day, lat, lon, quality, satellites, dilution in hundredths), or None without a fix."""
    if len(fields) < 9:
        raise _Malformed("GGA")
    quality = _number(fields[6] or b"0")
    if quality not in _QUALITIES:
        return None
    lat = _degrees(fields[2], 2, fields[3], b"NS", 90)
    lon = _degrees(fields[4], 3, fields[5], b"EW", 180)
    dilution = _decimal(fields[8], 2)
    if not dilution:
        raise _Malformed("dilution")
    return _time(fields[1]), lat, lon, quality, _number(fields[7]), dilution


def _rmc(fields):
    """(ms of the day, ms of the date, speed), or None without a fix."""
    if len(fields) < 10:
        raise _Malformed("RMC")
    if fields[2] != b"A" or (len(fields) > 12 and fields[12] in (b"N", b"E", b"M", b"S")):
        return None
    # A knot is 1,852 m in 3,600 s. One that stands may leave it out.
    speed = _decimal(fields[7] or b"0", 3) * 1852 // 3600
    return _time(fields[1]), _date(fields[9]), speed


def _number(field):
    if not 0 < len(field) <= 9:
        raise _Malformed("number")
    for byte in field:
        if byte not in _DIGITS:
            raise _Malformed("number")
    return int(field.decode())


def _decimal(field, places):
    """A decimal number as so many places make it an integer; what is behind them is cut."""
    whole, _, fraction = field.partition(b".")
    if fraction:
        _number(fraction[:9])
    return _number(whole) * 10**places + int(((fraction + b"0" * places)[:places] or b"0").decode())


def _degrees(field, width, half, halves, most):
    """ddmm.mmmm, the degrees `width` digits, as degrees times 10**7."""
    if len(field) < width + 2 or len(half) != 1 or half not in halves:
        raise _Malformed("degrees")
    minutes = _decimal(field[width:], 7)
    value = _number(field[:width]) * 10_000_000 + (minutes + 30) // 60
    if minutes >= 600_000_000 or value > most * 10_000_000:
        raise _Malformed("degrees")
    return -value if half == halves[1:] else value


def _time(field):
    """hhmmss.sss as milliseconds of the day."""
    if len(field) < 6 or (len(field) > 6 and field[6] != 0x2E):
        raise _Malformed("time")
    hours, minutes, seconds = _number(field[:2]), _number(field[2:4]), _decimal(field[4:], 3)
    # A leap second is the last of its day.
    if hours > 23 or minutes > 59 or seconds >= 61_000:
        raise _Malformed("time")
    return (hours * 60 + minutes) * 60_000 + seconds


def _date(field):
    """ddmmyy as Unix milliseconds of its midnight; GPS began in 1980."""
    if len(field) != 6:
        raise _Malformed("date")
    day, month, year = _number(field[:2]), _number(field[2:4]), _number(field[4:])
    year += 2000 if year < 80 else 1900
    # Of these hundred years every fourth is a leap year, 2000 too.
    lengths = (31, 28 if year % 4 else 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if not 1 <= month <= 12 or not 1 <= day <= lengths[month - 1]:
        raise _Malformed("date")
    past = year - 1
    days = past * 365 + past // 4 - past // 100 + past // 400 - 719_162 + sum(lengths[: month - 1]) + day - 1
    return days * _DAY_MS
