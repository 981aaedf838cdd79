"""The points at which the gateway is killed, as a page that people read and the tests follow (docs/crash-points.md).

Run it to write the page anew: `python -m tests.system.crash_points --write`. The test that compares the page with a
gateway that nobody kills says when that is needed.
"""

import argparse
import re
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.runner import Engine
from exonomy_gateway.execution.modules import FolderCache, Modules

from tests.doubles.localstripe_server import LocalStripe
from tests.gateway.execution.sale import Sale, Wish
from tests.system.at_stripe import AT_STRIPE, funded, neighbourhood_at
from tests.system.gateway_process import Life

PAGE: Final = Path(__file__).resolve().parents[2] / "docs" / "crash-points.md"
IN_PARTS: Final = Wish((4_000, 2_000), processor="stripe")
_ABOUT: Final = """# Where the gateway is killed

What outlives a process is what its store has committed and what the payment processor has done. So there are four kinds
of moments that matter: just before and just after each transaction of the store, and just before and just after each
call to the processor. The tests find them by listening to SQLite and by standing in front of the processor, kill the
gateway (`kill -9`) at each one, start it again on the same files, and send the message again as its sender would, who
has no acknowledgement. Each time the money has to move once, and what was sealed has to convince the verifier.

`python -m tests.system.crash_points --write` writes this page; a test compares it with a gateway that nobody kills.
"""


@dataclass(frozen=True)
class Scene:
    """Something that happens to a gateway: how it comes to it, and the commit that sets it off."""

    title: str
    begin: Callable[[Path, str, Modules], tuple[Sale, Commit]]


def _agreement(folder: Path, url: str, modules: Modules) -> tuple[Sale, Commit]:
    sale = Sale.proposed(neighbourhood_at(folder, url, modules), AT_STRIPE)
    return sale, sale.accept


def _redemption(folder: Path, url: str, modules: Modules) -> tuple[Sale, Commit]:
    sale = funded(neighbourhood_at(folder, url, modules), url)
    return sale, sale.proof(sale.amount)


def _closing(folder: Path, url: str, modules: Modules) -> tuple[Sale, Commit]:
    sale = funded(neighbourhood_at(folder, url, modules), url, IN_PARTS)
    sale.redeem(1_000)
    sale.at.bring(sale.at.merchant.call(sale.trade_repo, sale.trade, "cancel", {}))
    return sale, sale.at.buyer.call(sale.trade_repo, sale.trade, "cancel", {}, sale.grant)


SCENES: Final[Mapping[str, Scene]] = {
    "agreement": Scene("From the buyer's word to a hold at the processor", _agreement),
    "redemption": Scene("From a till's proof to the receipt of the release", _redemption),
    "closing": Scene("From the second party's cancel to a part that is paid and a part that is given back", _closing),
}


def points_of(scene: Scene, folder: Path, url: str, compiled: Path) -> list[str]:
    """The points that a gateway passes in a scene when nobody kills it."""
    sale, message = scene.begin(folder, url, Modules(Engine(FolderCache(compiled))))
    sale.at.close()
    points = Life(folder, compiled, url, sale.at.now(), message.envelope()).live()
    assert points is not None
    return points


def page(points: Mapping[str, Sequence[str]]) -> str:
    """The page's text."""
    parts = [_ABOUT]
    for name, scene in SCENES.items():
        lines = "\n".join(f"{number}. {point}" for number, point in enumerate(points[name], start=1))
        parts.append(f"## {scene.title}\n\n{lines}\n")
    return "\n".join(parts)


def listed() -> list[tuple[str, str]]:
    """Each scene's name with each of its points, as the page lists them."""
    sections = PAGE.read_text().split("\n## ")[1:]
    by_title = {section.partition("\n")[0]: section for section in sections}
    return [
        (name, point)
        for name, scene in SCENES.items()
        for point in re.findall(r"^\d+\. (.+)$", by_title.get(scene.title, ""), re.MULTILINE)
    ]


def main() -> None:
    """Play each scene once and write down what was passed."""
    options = argparse.ArgumentParser(description="the points at which the tests kill the gateway")
    options.add_argument("--write", action="store_true", required=True, help=f"write {PAGE.name}")
    options.parse_args()
    with tempfile.TemporaryDirectory() as place, LocalStripe(Path(place) / "stripe") as stripe:
        points = {}
        for name, scene in SCENES.items():
            (folder := Path(place) / name).mkdir()
            points[name] = points_of(scene, folder, stripe.url, Path(place) / "compiled")
        PAGE.write_text(page(points))


if __name__ == "__main__":
    main()
