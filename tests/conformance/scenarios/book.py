"""All scenarios by name, and the bundles that are kept of them."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.conformance.scenarios import barter, delivery, dispute, gateways, plumbing, project, upgrade
from tests.conformance.scenarios.town import Town

BUNDLES: Final = Path(__file__).parent.parent / "bundles"
SCENARIOS: Final[dict[str, Callable[[], Town]]] = {
    "plumbing-half": plumbing.half,
    "plumbing-whole": plumbing.whole,
    "plumbing-unredeemed": plumbing.unredeemed,
    "swap": barter.swap,
    "dispute-decided": dispute.decided,
    "dispute-unanswered": dispute.unanswered,
    "garden": project.garden,
    "delivery": delivery.delivered,
    "upgrade": upgrade.upgrade,
    "two-of-three": gateways.two_of_three,
    "replaced-sealers": gateways.replaced,
}


def told(name: str) -> bytes:
    """The scenario's bundle, made anew; the note is its own words."""
    scenario = SCENARIOS[name]
    return scenario().export((scenario.__doc__ or "").strip())


def kept(name: str) -> Path:
    """Where its bundle is kept."""
    return BUNDLES / f"{name}.bundle"
