"""Stripe's client library, loaded at first use, and its errors in our words.

Importing `stripe` adds some 32 MB to a process; a gateway that never uses Stripe should not pay that.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from exonomy_gateway.money.errors import (
    AlreadyDone,
    AmountUnavailable,
    AuthFailed,
    Declined,
    HoldExpired,
    InDoubt,
    KeyConflict,
    ProcessorError,
    RateLimited,
    UnknownCard,
    UnknownHold,
    Unreachable,
    Unsupported,
)
from exonomy_gateway.money.limits import (
    CODE_CHARS,
    CONNECT_TIMEOUT_S,
    RATE_LIMIT_WAIT_MS,
    READ_TIMEOUT_S,
    RETRY_AFTER_MS,
)
from exonomy_gateway.money.printable import printable

if TYPE_CHECKING:
    import stripe

API_BASE = "https://api.stripe.com"


def open_client(api_key: str, api_base: str, account: str, timeouts_s: tuple[float, float]) -> "stripe.StripeClient":
    """A client that retries nothing by itself (that is decided beside the journal) and reports nothing home."""
    import stripe

    stripe.enable_telemetry = False
    return stripe.StripeClient(
        api_key,
        stripe_account=account or None,
        base_addresses={"api": api_base},
        max_network_retries=0,
        http_client=stripe.RequestsClient(timeout=timeouts_s),
    )


class LazyClient:
    """Opens the client when it is first asked for; safe to share between threads."""

    def __init__(
        self,
        api_key: str,
        api_base: str = API_BASE,
        account: str = "",
        timeouts_s: tuple[float, float] = (CONNECT_TIMEOUT_S, READ_TIMEOUT_S),
    ) -> None:
        self._open: Callable[[], stripe.StripeClient] = lambda: open_client(api_key, api_base, account, timeouts_s)
        self._client: stripe.StripeClient | None = None
        self._lock = Lock()

    def __call__(self) -> "stripe.StripeClient":
        with self._lock:
            if self._client is None:
                self._client = self._open()
            return self._client


@contextmanager
def asking(ref: str) -> Iterator[None]:
    """Around a request that only reads, and the reading of its answer: no answer, or an odd one, is `Unreachable`."""
    try:
        yield
    except ProcessorError:
        raise
    except Exception as error:  # noqa: BLE001 - an odd answer breaks the library in ways that nobody lists
        told = _told(error, ref)
        # Stripe's errors carry the request's data, so they are not chained.
        raise (Unreachable(told.what) if isinstance(told, InDoubt) else told) from None


@contextmanager
def changing(ref: str) -> Iterator[None]:
    """Around a request that changes something, and the reading of its answer.

    No answer, a 5xx, or an answer that can't be read means `InDoubt`: the change may well have happened.
    """
    try:
        yield
    except Unreachable as unread:
        raise InDoubt(unread.what, answered=False) from None
    except ProcessorError:
        raise
    except Exception as error:  # noqa: BLE001 - an odd answer breaks the library in ways that nobody lists
        raise _told(error, ref) from None


def _told(error: Exception, ref: str) -> ProcessorError:
    import stripe

    if isinstance(error, stripe.StripeError):
        return _translate(error, ref)
    # Whoever answered may not even have been Stripe; then the request may still reach it, and only its key is safe.
    return InDoubt(f"Stripe's answer can't be read ({type(error).__name__})", answered=False)


def _translate(error: "stripe.StripeError", ref: str) -> ProcessorError:
    import stripe

    if isinstance(error, stripe.APIConnectionError):
        return InDoubt("no answer from Stripe; it will be asked again what happened", answered=False)
    if isinstance(error, stripe.RateLimitError):
        return RateLimited(_retry_after_ms(error))
    # Without a status nobody was asked: the library found no key in an odd object.
    if isinstance(error, stripe.AuthenticationError | stripe.PermissionError) and error.http_status:
        return AuthFailed()
    if isinstance(error, stripe.IdempotencyError):
        return KeyConflict()
    if isinstance(error, stripe.CardError):
        return Declined(_decline_code(error))
    if isinstance(error, stripe.InvalidRequestError):
        return _invalid_request(error, ref)
    return _unclear(error)


def _retry_after_ms(error: "stripe.StripeError") -> int:
    text = printable((error.headers or {}).get("Retry-After"), CODE_CHARS)
    return min(int(text) * 1000, RETRY_AFTER_MS) if text.isascii() and text.isdigit() else RATE_LIMIT_WAIT_MS


def _decline_code(error: "stripe.StripeError") -> str:
    body = error.json_body.get("error") if isinstance(error.json_body, dict) else None
    found = body.get("decline_code") if isinstance(body, dict) else None
    return printable(found or error.code, CODE_CHARS) or "card_declined"


def _invalid_request(error: "stripe.StripeError", ref: str) -> ProcessorError:
    """A 400 or 404. Source: docs.stripe.com/error-codes."""
    code = printable(error.code, CODE_CHARS)
    parameter = printable(getattr(error, "param", None), CODE_CHARS)
    if error.http_status == 404 or code == "resource_missing":
        return UnknownCard() if parameter == "payment_method" else UnknownHold(ref)
    if code in ("charge_expired_for_capture", "capture_charge_authorization_expired"):
        return HoldExpired(ref)
    if code in ("charge_already_captured", "charge_already_refunded"):
        return AlreadyDone(ref, 0, 0, code.rsplit("_", 1)[1])
    if code in ("amount_too_large", "balance_insufficient", "charge_disputed"):
        return AmountUnavailable(ref, 0, 0)
    if code in ("idempotency_key_in_use", "lock_timeout"):
        return InDoubt("Stripe is still working on the first request", answered=False)
    return Unsupported(f"Stripe refused the request ({code or 'no code'} {parameter}".rstrip() + ")")


def _unclear(error: "stripe.StripeError") -> ProcessorError:
    status = error.http_status or 0
    if status == 409:
        return InDoubt("Stripe is still working on the first request", answered=False)
    return InDoubt(f"Stripe answered with an error of its own (HTTP {status})", answered=status >= 400)
