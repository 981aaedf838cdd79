"""What a stranger computes from the garden's seals: the projects' sums, and who has earned what (SPEC 18)."""

import re
from pathlib import Path

import pytest
from exonomy_verifier import views
from exonomy_verifier.cli import main
from exonomy_verifier.verification import Checked, examine

from tests.conformance.scenarios import plumbing, project, upgrade
from tests.conformance.scenarios.town import Town


@pytest.fixture(scope="module")
def garden() -> tuple[Town, Checked]:
    town = project.garden()
    return town, examine(town.export(""))


def lines(checked: Checked, as_of_ms: int | None = None) -> list[str]:
    chains = checked.chains()
    return list(views.said(chains, views.newest_ms(chains) if as_of_ms is None else as_of_ms, views.reviewed()))


def test_projects_with_the_task_that_both_have(garden: tuple[Town, Checked]) -> None:
    said = lines(garden[1])
    beds = "value 200.00 USD, funded 212.50 USD (106%), released 200.00 USD, done 100%"
    water = "value 100.00 USD, funded 88.00 USD (88%), released 88.00 USD, done 100%"
    assert sum(line.startswith("  task 'Beds'") and line.endswith(f", completed: {beds}") for line in said) == 1
    assert sum(line.startswith("  task 'Water butt'") and line.endswith(f", completed: {water}") for line in said) == 2
    school = said.index(next(line for line in said if line.startswith("project 'School yard'")))
    assert said[school + 1].startswith("with all below it: value 200.00 USD, funded 88.00 USD (44%)")


def test_who_did_the_work_has_earned_the_most(garden: tuple[Town, Checked]) -> None:
    ranked = [line for line in lines(garden[1]) if line.startswith("  did:key:")]
    assert ranked[0].endswith("as exocrat; 160 in all")
    assert sum("100 as arbitrator" in line for line in ranked) == 3


def test_before_anything_was_done_nobody_has_anything(garden: tuple[Town, Checked]) -> None:
    _, checked = garden
    first = min(chain.seals[0].time_ms for chain in checked.chains())
    assert not any(line.startswith("  did:key:") for line in lines(checked, first))


def test_without_a_community_nobody_is_trusted() -> None:
    assert (
        "reputation: no community in this bundle says whom it trusts" in lines(examine(plumbing.half().export("")))[1]
    )


def test_a_program_that_nobody_reviewed_counts_for_nothing() -> None:
    checked = examine(upgrade.upgrade().export(""))
    assert lines(checked)[-1].startswith("1 instance ran a program that is none of the reviewed contracts")


def test_the_command(garden: tuple[Town, Checked], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "garden.bundle"
    file.write_bytes(garden[0].export(""))
    assert main(["views", str(file), "--as-of", "2024-02-12T22:16"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("as of 2024-02-12 22:16 UTC\n")
    found = re.search(r"as exocrat; (\d+) in all", out)
    assert found is not None
    assert 80 <= int(found[1]) < 160, "after 90 days half is left of a deed, and caps that cut something off cut less"


def test_a_bundle_that_proves_nothing_has_no_views(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "none.bundle"
    file.write_bytes(b"nothing")
    assert main(["views", str(file)]) == 2
    assert "does not begin as an Exonomy bundle" in capsys.readouterr().out


@pytest.mark.parametrize("option", [["--as-of", "soon"], ["--module", "voucher"], ["--module", "=" + 64 * "0"]])
def test_options_that_say_nothing(option: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["views", "x", *option])
    assert caught.value.code == 2
    assert "write" in capsys.readouterr().err
