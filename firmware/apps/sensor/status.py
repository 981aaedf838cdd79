"""How a sensor fares, in one light and one line."""

# The light: steady while all is well, slow while it is alone, quick while it watches for a trade, blinking for help.
WELL, ALONE, WATCHING, HELP = ("well", "alone", "watching", "help")


def _of(count, one, many):
    return "1 " + one if count == 1 else "%d %s" % (count, many)


def status(sensor, up, trouble):
    """(light, line); `trouble` is what a part or the journal complains of, "" for nothing."""
    waiting = len(sensor.log.waiting) + len(sensor.readings.lines)
    said = []
    if sensor.blocked:
        return HELP, "the gateway does not know this sensor (%s): enrol it again" % sensor.blocked
    if trouble:
        said.append(trouble)
    if sensor.behind:
        said.append("the journal is full")
    if sensor.watches:
        said.append("watching " + _of(len(sensor.watches), "trade", "trades"))
    if waiting:
        said.append("%d to send" % waiting)
    if not sensor.clock.certain:
        said.append("clock not sure")
    light = ALONE if waiting and not up else WELL
    if sensor.watches:
        light = WATCHING
    if trouble or sensor.behind:
        light = HELP
    return light, ", ".join(said) or "all is well"
