"""Step 6: the contracts' programs are the ones that were agreed on, and are admitted (SPEC 6.1, 10.1)."""

from collections.abc import Sequence

from exonomy_contracts import limits
from exonomy_contracts.engine.admission import AdmittedModule, admit
from exonomy_contracts.engine.errors import Misbehaved, NotAdmitted, NoVerdict
from exonomy_contracts.engine.fold import Runner
from exonomy_contracts.engine.runner import Engine
from exonomy_contracts.modules import manifest
from exonomy_contracts.wire.hashing import sha256

from exonomy_verifier.budget import Budget
from exonomy_verifier.cases import Cases, roots
from exonomy_verifier.errors import Undecided, WrongModule
from exonomy_verifier.report import Say
from exonomy_verifier.second.opinion import Opinion
from exonomy_verifier.words import short


def check(modules: Sequence[bytes], cases: Cases, engine: Engine, say: Say) -> dict[bytes, AdmittedModule]:
    """Admit the modules of all roots. One that no instance names is refused too: nothing in a bundle is unchecked.

    Raises:
        WrongModule: a module is missing, another one, or not admitted.
        Undecided: a module's `abi` did not end on this machine.
    """
    given = {sha256(module): module for module in modules}
    needed = {module for case in roots(cases) for module in case.modules}
    named = needed | {case.born.module for case in cases.values()}
    for name in given:
        if name not in named:
            raise WrongModule("is a module that no instance in the bundle names", "6.1", name)
    for case in roots(cases):
        for name in sorted(case.modules - given.keys()):
            raise WrongModule(f"the module {short(name)} is not in the bundle", "6.1", case.id)
        for signed in case.chain:
            if signed.outline.module not in case.modules:
                raise WrongModule(f"the seal at height {signed.height} names another module", "7.1, 10.8", case.id)
    admitted = {name: _admit(given[name], engine) for name in sorted(needed)}
    for name, module in admitted.items():
        reviewed = next((title for title, entry in manifest().items() if entry.sha256 == name.hex()), None)
        origin = f"the reviewed contract {reviewed!r}" if reviewed else "not one of the reviewed contracts"
        say(f"module {short(name)}, {len(module.code):,} bytes: admitted, {origin}")
    return admitted


def runner(
    admitted: dict[bytes, AdmittedModule], engine: Engine, budget: Budget, opinion: Opinion | None = None
) -> Runner:
    """Runs admitted modules within the check's budget, and asks for a second opinion on each run if there is one."""

    def run(module: bytes, data: bytes) -> bytes:
        try:
            result = engine.run(admitted[module], data)
        except Misbehaved as error:
            budget.spend_fuel(limits.RUN_FUEL)  # what it used is not known, so it counts as all it could have
            if opinion is not None:
                opinion.check(admitted[module], data, error)
            raise
        budget.spend_fuel(result.fuel_used)
        if opinion is not None:
            opinion.check(admitted[module], data, result.output)
        return result.output

    return run


def _admit(module: bytes, engine: Engine) -> AdmittedModule:
    name = sha256(module)
    try:
        admitted = admit(module)
        engine.load(admitted)
    except NotAdmitted as error:
        raise WrongModule(f"the module is not admitted: {error}", "10.1", name) from error
    except NoVerdict as error:
        raise Undecided(str(error), "7.8", name) from error
    return admitted
