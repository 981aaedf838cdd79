"""From a converter's values to grams: a zero, and a known weight."""

# Values that differ by less than this for the known weight are noise: no cell has so little.
_LEAST_SPAN = 1_000


def middle(values):
    """The median: one that was knocked does not count."""
    return sorted(values)[len(values) // 2]


class Scale:
    """`zero` is the value with nothing on it, `span` how much `span_g` grams add; both are kept in the settings."""

    def __init__(self, zero, span, span_g):
        if abs(span) < _LEAST_SPAN or span_g <= 0:
            raise ValueError("a weight of %d g that changes the value by %d" % (span_g, span))
        self.zero = zero
        self.span = span
        self.span_g = span_g

    def tare(self, value):
        """What is on it now is nothing."""
        self.zero = value

    def grams(self, value):
        """To the nearest gram."""
        span, load = self.span, (value - self.zero) * self.span_g
        if span < 0:
            span, load = -span, -load
        return (2 * load + span) // (2 * span)
