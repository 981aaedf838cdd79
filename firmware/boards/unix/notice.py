"""What the loader shows on a workstation when nothing can be started: the screen, as a line."""

import json

from terminal import safe, words


def show(reason, config):
    """In the language of the board; `config` is None where it can't be read."""
    view = safe.view(words.of(config.language if config else ""), reason)
    print(json.dumps({"event": "screen", "state": view.state, "title": view.title, "text": view.text}))
