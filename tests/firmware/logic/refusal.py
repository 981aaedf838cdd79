"""`refuses(error, function, …)`: asserts that a call raises, in the one way that both Pythons know."""


def refuses(error, function, *arguments):
    try:
        result = function(*arguments)
    except error as raised:
        return raised
    raise AssertionError("not refused: " + repr(result))
