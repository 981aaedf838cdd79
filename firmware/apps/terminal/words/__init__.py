"""What the till says to a merchant, one module per language: what happened, and what to do next.

All modules have the same names, and all tables in them the same codes. A board loads the language that is chosen.
"""

LANGUAGES = ("en", "es")


def of(language):
    """The words of a language; English where there are none."""
    if language == "es":
        from . import es as chosen
    else:
        from . import en as chosen
    return chosen
