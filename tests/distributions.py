"""What the tests of every distribution ask of its package, whatever is in it."""

import importlib
import pkgutil
from importlib import resources


def import_every_module(package: str) -> list[str]:
    """Import all modules of ``package`` and return their names; an undeclared dependency raises here.

    ``__main__`` modules are left out, because importing one runs it.

    Raises:
        ImportError: a module needs something that is not installed.
    """
    root = importlib.import_module(package)
    names = [package]
    for module in pkgutil.walk_packages(root.__path__, f"{package}.", onerror=_fail):
        if not module.name.endswith(".__main__"):
            importlib.import_module(module.name)
            names.append(module.name)
    return names


def _fail(name: str) -> None:
    raise ImportError(f"{name} cannot be imported", name=name)


def is_typed(package: str) -> bool:
    """Whether the package promises types to its users (PEP 561)."""
    return resources.files(package).joinpath("py.typed").is_file()
