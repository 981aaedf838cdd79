"""A till's worst day on a board that QEMU plays: all full that can be full, a start with it, and all of it paid."""

import asyncio
import gc
import json
import socket

import played_board
import ram_flash
import smaller_heap
import terminal.app
from exonomy import ed25519, limits, nonces
from exonomy import terminal as states
from gateway import Gateway

_PAID = limits.HISTORY + 1
_EXPIRES = 1_790_000_000_000 + 20 * 3_600_000


class Day:
    def __init__(self, files, flash_at, panel, gateway_seed):
        self._files = files
        self._flash = ram_flash.RamFlash(flash_at)
        self._panel = panel
        self.board = None
        self.app = None
        self.running = None
        # Codes that nobody has used.
        self.codes = open("/rom/codes.txt")
        self.gateway = Gateway(ed25519.Signer(gateway_seed), lambda: self.app.till)
        self.most = 0
        socket.gateway = self.gateway

    def look(self):
        """How much is in use now that can't be done without."""
        gc.collect()
        self.most = max(self.most, gc.mem_alloc() - smaller_heap.held)

    async def until(self, state):
        await played_board.until(lambda: self.app.terminal.state == state, self.running, state)

    async def press(self, *keys):
        for key in keys:
            self.board.arrived("key", key)
            await asyncio.sleep_ms(10)

    async def sell(self, state):
        self.board.arrived("scan", self.codes.readline().strip())
        await self.until(states.CONFIRM)
        await self.press("OK")
        await self.until(state)

    async def start(self):
        self.board = played_board.Board(self._files, self._flash, self._panel())
        self.app = terminal.app.App(self.board)
        self.running = asyncio.create_task(self.app.run())
        await played_board.until(lambda: self.app.link is not None, self.running, "a till")

    async def stop(self):
        """As when the power goes: nothing is left but the flash."""
        self.running.cancel()
        try:
            await self.running
        except asyncio.CancelledError:
            self.board = self.app = self.running = None
        # A start finds an empty heap.
        gc.collect()

    async def linked(self, up):
        socket.here = up
        await played_board.until(lambda: self.app.link.up == up, self.running, "a link that is up: %r" % up)

    async def first(self):
        """Until the till can take no more."""
        await self.start()
        await self.linked(True)
        till = self.app.till
        await self.until(states.IDLE)
        for i in range(limits.NONCES - _PAID - limits.BACKLOG_ENTRIES):
            till.nonces.remember(nonces.nonce_key(b"", i.to_bytes(16, "big")), _EXPIRES)
        till.rewrite()
        await self.press("MENU", "3", "CANCEL")
        for _ in range(_PAID):
            await self.sell(states.PAID)
            await self.press("OK")
        await self.linked(False)
        for _ in range(limits.BACKLOG_ENTRIES - 1):
            await self.sell(states.QUEUED)
        # Taken back and sold anew.
        await self.press("CANCEL")
        await self.until(states.VOID)
        await self.press("OK")
        await self.until(states.VOIDED)
        for _ in range(2):
            await self.sell(states.QUEUED)
        await self.press("OK")
        await self.until(states.FULL)
        await self.press("HISTORY", "BACK", "MENU", "4", "OK", "CANCEL", "6", "OK", "7", "OK", "CANCEL")
        till.rewrite()
        assert len(till.log.waiting) == limits.BACKLOG_ENTRIES and till.nonces.full()
        self.look()
        await self.stop()

    async def second(self):
        """From a start with all of that to the last of it paid."""
        await self.start()
        await self.until(states.FULL)
        self.look()
        await self.linked(True)
        await played_board.until(lambda: not self.app.till.log.waiting, self.running, "acknowledged")
        self.look()


def main(panel, files, flash_at, gateway_seed):
    """Plays it; prints what is in use once all is imported, and at the most of times."""
    gc.collect()
    imported = gc.mem_alloc() - smaller_heap.held
    day = Day(files, flash_at, getattr(played_board, panel), gateway_seed)
    asyncio.run(day.first())
    asyncio.run(day.second())
    print(json.dumps({"imported": imported, "in_use": day.most}))
