"""The story in seven steps. Each does what its sentence says, checks it, and returns what to tell the audience."""

import os
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from demo import forgery, postman
from demo.stage import Failed, Stage
from firmware.tools.screen_png import picture

_WITHIN_S: Final = 30.0


def require(holds: object, otherwise: str) -> None:
    """Go on only when it holds.

    Raises:
        Failed: it does not.
    """
    if not holds:
        raise Failed(otherwise)


def wait_for(look: Callable[[], Any], what: str) -> Any:  # noqa: ANN401 - whatever is looked for
    """Look until there is something; what was found."""
    end = time.monotonic() + _WITHIN_S
    while not (found := look()):
        require(time.monotonic() < end, f"waited {_WITHIN_S:.0f} s in vain for {what}")
        time.sleep(0.05)
    return found


class Story:
    """What has happened so far."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.keys: dict[str, str] = {}
        self.voucher = ""
        self.trades: list[str] = []
        self.paid_ms: list[int] = []

    def gateway_starts(self) -> list[str]:
        """Store, broker, contract engine and HTTP API, in one process with its broker beside it."""
        processor = self.stage.start_processor()
        self.stage.start_gateway()
        return [*self.stage.gateway.lines, f"processor {processor}"]

    def till_is_enrolled(self) -> list[str]:
        """The till makes its key; the merchant grants it the right to write and gives it its record."""
        stage = self.stage
        for name in ("merchant", "buyer"):
            self.keys[name] = stage.ask("wallet", "new", name)["key"]
        stage.start_till()
        boot = stage.till.until(event="boot")
        stage.till.until_state("unenrolled")
        record = stage.folder / "till" / "enrolment.cbor"
        stage.exonomy(
            *("device", "enrol", "--wallet", "merchant", "--key", boot["did"], "--name", "till-1"),
            *("--out", str(record)),
        )
        stage.till.until(event="link", up=True, within=_WITHIN_S)
        return [f"merchant {self.keys['merchant']}", f"buyer    {self.keys['buyer']}", f"till     {boot['did']}"]

    def voucher_is_sold(self) -> list[str]:
        """Minted, listed, and 60 of its 100 dollars sold for 60 in cash, which the processor holds."""
        stage = self.stage
        minted = stage.ask(
            *("wallet", "mint", "--wallet", "merchant", "--amount", "100", "--title", "Plumbing"),
            *("--expires", "52w"),
        )
        self.voucher = minted["voucher"]
        wait_for(lambda: self._status(self.voucher) == "listed", "the voucher to be listed")
        trade = self._sell("60", "60")
        require(self._status(trade) == "funded", "the trade's seal does not say funded")
        require(self._status(self.voucher) == "pending", "the voucher's seal does not say pending")
        return stage.exonomy("wallet", "list", "--wallet", "merchant").splitlines()

    def code_is_shown(self) -> list[str]:
        """The buyer's wallet makes a code; the till's scanner reads it, and the till checks it."""
        code = self._scan(self.trades[0], "60", "redemption-code.png")
        return [f"{code[:60]}… ({len(code)} characters)", f"QR code  {self.stage.out / 'redemption-code.png'}"]

    def redemption_is_paid(self) -> list[str]:
        """The merchant presses the key; the till signs, keeps, shows and sends; the money is released."""
        stage = self.stage
        stage.till.press("OK")
        paid = stage.till.until_state("paid", within=_WITHIN_S)
        self.paid_ms.append(paid["ms"])
        wait_for(lambda: self._status(self.trades[0]) == "completed", "the trade to be completed")
        require(self._released(self.trades[0]) == 6_000, "not exactly 60.00 USD were released")
        self._save_screens("paid")
        return [f"till: PAID {paid['amount']} after {paid['ms']} ms", "the processor has released 60.00 USD"]

    def broker_stops_in_the_middle(self) -> list[str]:
        """A part of the rest is redeemed while the broker is down; the till loses power; then all comes back."""
        stage, told = self.stage, []
        trade = self._sell("40", "40", "15,25")
        self._scan(trade, "15", "redemption-code-part.png")
        broker = stage.broker_pid()
        os.kill(broker, signal.SIGSTOP)
        try:
            stage.till.press("OK")
            queued = stage.till.until_state("queued", within=_WITHIN_S)
            told.append(f"broker stopped · till: QUEUED {queued['amount']}")
            self._save_screens("queued")
            stage.till.kill()
            stage.start_till()
            stage.till.until_state("idle", within=_WITHIN_S)
            told.append("till killed and switched on again: the proof is still there")
        finally:
            os.kill(broker, signal.SIGCONT)
        paid = stage.till.until_state("paid", within=_WITHIN_S)
        told.append(f"broker is back · till: PAID {paid['amount']}")
        require(postman.deliver_again(stage.gateway.url), "the proof delivered twice was taken as new")
        told.append("the same proof delivered a second time: known already")
        require(self._released(trade) == 1_500, "not exactly 15.00 USD were released")
        told.append("released at the processor: 15.00 USD, once; 25.00 USD stay held for the rest")
        return told

    def stranger_checks_everything(self) -> list[str]:
        """A bundle goes to somebody who trusts nobody; three falsified copies are refused."""
        stage = self.stage
        bundle = stage.out / "trade.bundle"
        stage.exonomy("gateway", "export", self.trades[0], "-o", str(bundle))
        elsewhere = stage.folder / "stranger"
        elsewhere.mkdir(exist_ok=True)
        copy = Path(shutil.copy(bundle, elsewhere))
        code, words = stage.verify(copy)
        require(code == 0 and "VALID" in words, f"the verifier does not accept the bundle:\n{words}")
        told = words.splitlines()
        seed = (stage.folder / "gateway" / "gateway.seed").read_bytes()
        for forged in forgery.all_of(bundle.read_bytes(), bytes.fromhex(self.trades[0]), seed):
            path = elsewhere / f"{forged.name}.bundle"
            path.write_bytes(forged.data)
            code, words = stage.verify(path)
            refused = [line.strip() for line in words.splitlines() if "✗" in line]
            right = len(refused) == 1 and forged.step in refused[0]
            require(code == 1 and right, f"{forged.name}: expected to be refused at {forged.step}:\n{words}")
            told.append(f"{forged.story}: {refused[0]}")
        return told

    # -- the pieces that steps share

    def _sell(self, amount: str, cash: str, parts: str = "") -> str:
        """Propose, accept and pay; the trade, funded."""
        stage = self.stage
        offer = stage.folder / f"sale-{len(self.trades)}.offer"
        proposed = stage.ask(
            *("wallet", "trade", "propose", "--wallet", "merchant", "--voucher", self.voucher),
            *("--buyer", self.keys["buyer"], "--amount", amount, "--cash", cash, "--out", str(offer)),
            *(("--parts", parts) if parts else ()),
        )
        trade: str = proposed["trade"]
        stage.ask("wallet", "trade", "accept", str(offer), "--wallet", "buyer", "--yes")
        stage.ask("wallet", "pay", trade, "--wallet", "buyer")
        self.trades.append(trade)
        return trade

    def _scan(self, trade: str, amount: str, qr: str) -> str:
        stage = self.stage
        made = stage.ask(
            *("wallet", "authorise", trade, "--wallet", "buyer", "--amount", amount),
            *("--qr", str(stage.out / qr)),
        )
        stage.till.scan(made["code"])
        stage.till.until_state("confirm", within=_WITHIN_S)
        self._save_screens("confirm")
        return str(made["code"])

    def _status(self, instance: str) -> str | None:
        status: str | None = self.stage.ask("wallet", "show", instance, "--wallet", "merchant")["status"]
        return status

    def _released(self, trade: str) -> int:
        """Minor units that the processor has paid out, by the receipts that the trade has folded in."""
        found = self.stage.ask("wallet", "show", trade, "--wallet", "merchant")["trade"]
        return sum(hold["released"] for hold in found["holds"])

    def _save_screens(self, name: str) -> None:
        """The newest screen of that name, as a picture that people can look at."""
        newest = max((self.stage.folder / "till" / "screens").glob(f"*-{name}.pbm"))
        picture(newest).save(self.stage.out / f"till-{name}.png")
