"""Minting and listing vouchers (SPEC 11). Pure: a pen goes in, commits come out of it."""

from dataclasses import dataclass
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.wire import shape
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.wallet.pen import Pen

VOUCHER: Final = "voucher"
_TITLE_CHARS: Final = 120
_CATEGORY_CHARS: Final = 40


@dataclass(frozen=True, slots=True)
class VoucherTerms:
    """What is promised: minor units of a currency until a Unix ms. `price` is what the issuer asks for all of it."""

    currency: str
    amount: int
    expires_ms: int
    title: str
    price: int
    transferable: bool = True
    divisible: bool = True
    description: bytes | None = None
    category: str = ""

    def item(self) -> Item:
        """The params (SPEC 11.1)."""
        return {
            0: self.currency,
            1: self.amount,
            2: self.expires_ms,
            3: self.title,
            4: self.description,
            5: self.price,
            6: self.transferable,
            7: self.divisible,
            8: self.category,
        }

    @classmethod
    def read(cls, item: Item) -> "VoucherTerms":
        """Read params."""
        if not isinstance(item, dict) or item.keys() != set(range(9)):
            raise shape.ShapeError("a voucher's params are a map of 0 to 8 (SPEC 11.1)")
        return cls(
            shape.currency(item[0], "voucher.currency"),
            shape.amount(item[1], "voucher.amount"),
            shape.uint(item[2], "voucher.expires_ms"),
            shape.text(item[3], "voucher.title", _TITLE_CHARS),
            shape.amount(item[5], "voucher.price"),
            item[6] is True,
            item[7] is True,
            shape.optional_digest(item[4], "voucher.description"),
            shape.text(item[8], "voucher.category", _CATEGORY_CHARS),
        )


@dataclass(frozen=True, slots=True)
class Minted:
    """A voucher's repo and instance."""

    repo: bytes
    instance: bytes


def mint(pen: Pen, terms: VoucherTerms, sealer: bytes, nonce: bytes) -> Minted:
    """Begin a voucher in a repo of its own, sealed by a gateway. `nonce` is 16 random bytes.

    Raises:
        ShapeError: terms that no voucher can have.
    """
    if not 1 <= len(terms.title) <= _TITLE_CHARS:
        raise shape.ShapeError(f"a title has 1 to {_TITLE_CHARS} characters")
    if len(terms.category) > _CATEGORY_CHARS:
        raise shape.ShapeError(f"a category has at most {_CATEGORY_CHARS} characters")
    if not 1 <= terms.amount <= limits.AMOUNT or not 0 <= terms.price <= limits.AMOUNT:
        raise shape.ShapeError("a voucher is for more than nothing, and its price is not negative")
    if terms.expires_ms <= pen.now_ms:
        raise shape.ShapeError("a voucher expires in the future")
    repo = pen.found(VOUCHER, nonce)
    return Minted(repo, pen.begin(repo, VOUCHER, terms.item(), sealer).id)


def put_on_list(pen: Pen, voucher: Minted, price: int) -> None:
    """Offer a voucher at a price in minor units of its currency."""
    pen.call(voucher.repo, voucher.instance, "list", {0: price})
