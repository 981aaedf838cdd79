"""What can go wrong at a processor, and whose move it is.

Only `RateLimited` may be retried blindly. `InDoubt` must be followed by a query. Messages say what a merchant can
do; they never quote a processor's own text, which may hold a key or a payer's data.
"""


class MoneyError(Exception):
    """The root of this room's errors."""


class IllegalTransition(MoneyError):
    """A processor's answer contradicts what is already known of a hold. A person has to look."""

    def __init__(self, ref: str, before: str, after: str) -> None:
        super().__init__(f"hold {ref}: the processor says '{after}' after '{before}'; check it in its dashboard")
        self.ref, self.before, self.after = ref, before, after


class IntentConflict(MoneyError):
    """Two different effects claim one place (instance, height, index); the second is not carried out."""

    def __init__(self, intent_id: str) -> None:
        super().__init__(f"effect {intent_id} is already journaled with other contents")
        self.intent_id = intent_id


class WebhookRefused(MoneyError):
    """A webhook that is not what it claims to be; nothing was done with it."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"webhook refused: {reason}")
        self.reason = reason


class ProcessorError(MoneyError):
    """A processor did not do what was asked."""


class Declined(ProcessorError):
    """The payer's bank, or the processor, said no."""

    def __init__(self, code: str) -> None:
        super().__init__(f"declined ({code or 'no reason given'}); the payer can try another way to pay")
        self.code = code


class PayerActionRequired(ProcessorError):
    """The payer has not finished paying."""

    def __init__(self, ref: str) -> None:
        super().__init__(f"hold {ref} waits for the payer; nothing is reserved yet")
        self.ref = ref


class AlreadyDone(ProcessorError):
    """More has happened than was asked for, and it can't be taken back by this operation."""

    def __init__(self, ref: str, asked: int, done: int, operation: str) -> None:
        super().__init__(f"hold {ref}: {done} already {operation}, more than the {asked} asked for (minor units)")
        self.ref, self.asked, self.done, self.operation = ref, asked, done, operation


class AmountUnavailable(ProcessorError):
    """The hold doesn't have that much."""

    def __init__(self, ref: str, asked: int, available: int) -> None:
        super().__init__(f"hold {ref}: {asked} asked for, {available} available (minor units)")
        self.ref, self.asked, self.available = ref, asked, available


class HoldExpired(ProcessorError):
    """The reservation ended by itself; the payer keeps the money."""

    def __init__(self, ref: str) -> None:
        super().__init__(f"hold {ref} has expired; the payer would have to pay again")
        self.ref = ref


class Unsupported(ProcessorError):
    """Not possible with this processor, account or currency."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class UnknownHold(ProcessorError):
    """The processor knows no such object on this account."""

    def __init__(self, ref: str) -> None:
        super().__init__(f"the processor knows no hold {ref}; is this the account it was made on?")
        self.ref = ref


class UnknownCard(ProcessorError):
    """The processor knows no such means of payment; nothing was paid."""

    def __init__(self) -> None:
        super().__init__("the processor doesn't know this card; a test card's name is one such as pm_card_visa")


class KeyConflict(ProcessorError):
    """The idempotency key was used before with other parameters."""

    def __init__(self) -> None:
        super().__init__("the idempotency key was used before for a different request")


class RateLimited(ProcessorError):
    """Too many requests; nothing was done."""

    def __init__(self, after_ms: int) -> None:
        super().__init__(f"the processor asks to wait {after_ms} ms")
        self.after_ms = after_ms


class AuthFailed(ProcessorError):
    """The processor doesn't accept our key, or the key may not do this; nothing was done."""

    def __init__(self) -> None:
        super().__init__("the processor refused the API key; check it and its permissions")


class InDoubt(ProcessorError):
    """It may have happened or not.

    answered: the processor itself answered (a 5xx), and may replay that answer for the same idempotency key. False
    when no answer came: then the first request may still be under way, so only the same key is safe.
    """

    def __init__(self, what: str, *, answered: bool) -> None:
        super().__init__(what)
        self.what, self.answered = what, answered


class Unreachable(InDoubt):
    """A question went unanswered. Nothing was asked to change."""

    def __init__(self, what: str) -> None:
        super().__init__(what, answered=False)
