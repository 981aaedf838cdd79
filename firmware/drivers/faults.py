"""What a part can do wrong. All of it is an OSError, as is what a bus itself raises, so one `except` meets both."""


class PartFault(OSError):
    """The root: a part on the board is not doing its work. Its text names the part and what was wrong."""


class NoAnswer(PartFault):
    """Nothing came: not wired, no power, or still busy after the longest time its datasheet gives."""


class BadAnswer(PartFault):
    """Something came that the datasheet does not allow."""


class Refused(PartFault):
    """The part understood and said no."""
