"""SPEC 13: a project with all below it in one bundle that a stranger accepts."""

from pathlib import Path

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.errors import Oversized
from exonomy_gateway.execution.export import Export, NothingToExport
from exonomy_verifier.verification import verify

from tests.gateway.execution.ring import HUNDREDS, Odd, Ring, name_of, ring


def told(at: Ring, source: Odd, *targets: Odd) -> None:
    """A message to each."""
    source.call([["message", {0: target.id, 1: "told", 2: None}] for target in targets])
    at.pump()


def export(at: Ring) -> Export:
    rooms = at.gateways[0].rooms
    return Export(rooms.database.read(), rooms.modules)


def test_a_project_goes_out_with_its_tasks_and_what_each_of_them_heard(tmp_path: Path) -> None:
    """The voucher's other dealings are somebody else's: they are no roots."""
    with ring(tmp_path, 1) as at:
        project, task, shared = (at.found(1, type="task") for _ in range(3))
        voucher, ballot, elsewhere = (at.found(1, type=kind) for kind in ("voucher", "ballot", "trade"))
        at.pump()
        told(at, task, project)
        told(at, shared, project, task)
        told(at, voucher, shared)
        told(at, ballot, task)
        told(at, elsewhere, voucher)
        family = export(at).family(project.id)
        assert family[0] == project.id and set(family) == {project.id, task.id, shared.id}
        data = export(at).bundle(*family, note="the garden")
        roots = Bundle.decode(data).roots
        assert set(roots) == {project.id, task.id, shared.id, voucher.id, ballot.id}
        assert roots[: len(family)] == tuple(family)
        verify(data)


def test_an_instance_that_moved_shows_both_its_modules(tmp_path: Path) -> None:
    """SPEC 10.8, 13.1."""
    with ring(tmp_path, 1) as at:
        odd = at.found(1)
        odd.call([["become", {0: name_of(HUNDREDS)}]])
        at.pump()
        assert odd.count() == 102
        data = export(at).bundle(odd.id)
        assert len(Bundle.decode(data).modules) == 2
        verify(data)


def test_more_than_a_bundle_holds_is_refused_and_so_is_what_is_not_here(tmp_path: Path) -> None:
    """SPEC 13.1."""
    with ring(tmp_path, 1) as at:
        odd = at.found(1)
        at.pump()
        with pytest.raises(Oversized):
            export(at).bundle(*[odd.id] * (limits.BUNDLE_ROOTS + 1))
        with pytest.raises(NothingToExport):
            export(at).bundle(odd.id, bytes(32))
        with pytest.raises(NothingToExport):
            export(at).family(bytes(32))
