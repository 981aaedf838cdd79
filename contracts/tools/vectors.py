"""Writes contracts/vectors/*.json anew: `python -m contracts.tools.vectors`. The same bytes come out every time.

Each file is {"about", "clause", "cases"}; a case has a name, and bytes are lower-case hex. `accept` says whether a
reader takes them. A test compares what this writes with what is in the tree, so a change of the wire shows there.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

from contracts.tools import (
    vectors_of_commits,
    vectors_of_keys,
    vectors_of_messages,
    vectors_of_updates,
    vectors_of_values,
)
from contracts.tools.case import Case

FOLDER: Final = Path(__file__).resolve().parent.parent / "vectors"

FILES: Final[dict[str, tuple[str, str, Callable[[], list[Case]]]]] = {
    "cbor": ("Single items, and bytes that are none", "1.1 to 1.4", vectors_of_values.cbor_items),
    "sequence": ("Items one after the other", "1.5", vectors_of_values.sequences),
    "base45": ("Bytes as text for QR codes", "8.3", vectors_of_values.base45_texts),
    "money": ("Shares of an amount, and what has been earned of one", "3.3, 3.4", vectors_of_values.money_shares),
    "ed25519": ("Keys, signatures and who accepts them", "2.2", vectors_of_keys.ed25519_signatures),
    "did_key": ("Keys as people read them", "2.1", vectors_of_keys.did_keys),
    "cose": ("Signed structures", "2.3, 2.4", vectors_of_keys.cose_structures),
    "commit": ("Headers, ids, signed commits and envelopes", "4.1 to 4.4", vectors_of_commits.commits),
    "repo": ("Ids of repos", "5.1", vectors_of_commits.repos),
    "seal": ("Seals, their ids, roots and keys of effects", "7.1, 7.6, 7.10", vectors_of_commits.seals),
    "redemption": ("What a customer shows at the till", "8.1 to 8.3", vectors_of_messages.redemptions),
    "completion": ("What a sensor says that it has done", "6.7, 6.8", vectors_of_messages.completions),
    "down": ("What a gateway tells a device", "9.5, 9.6", vectors_of_messages.downs),
    "enrolment": ("What a merchant gives a device", "9.7", vectors_of_messages.enrolments),
    "manifest": ("What a publisher signs of a version", "9.10", vectors_of_updates.manifests),
}


def render(name: str) -> str:
    """The text of one file."""
    about, clause, cases = FILES[name]
    return json.dumps({"about": about, "clause": clause, "cases": cases()}, indent=1) + "\n"


def main() -> None:
    """Write every file."""
    FOLDER.mkdir(exist_ok=True)
    for name in FILES:
        (FOLDER / f"{name}.json").write_text(render(name), encoding="ascii")


if __name__ == "__main__":
    main()
