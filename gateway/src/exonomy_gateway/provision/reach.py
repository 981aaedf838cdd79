"""Which modules a program on a board can come to import: only those are copied to it, and updated."""

import ast
from collections.abc import Iterable, Mapping


def reachable(modules: Mapping[str, str], roots: Iterable[str]) -> set[str]:
    """The names of those modules, dotted, that the roots import, and so on; an import within a function counts too.

    Args:
        modules: the source text of each module by its dotted name; a package by its own.
        roots: names that are there whether anything imports them or not.
    """
    found: set[str] = set()
    waiting = [name for name in roots if name in modules]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        parents = {name.rsplit(".", depth)[0] for depth in range(1, name.count(".") + 1)}
        waiting += [one for one in _imported(name, modules) | parents if one in modules]
    return found


def _imported(name: str, modules: Mapping[str, str]) -> set[str]:
    """Every name that an import of this module may mean: `from a import b` both a and a.b."""
    found = set()
    is_package = any(other.startswith(f"{name}.") for other in modules)
    for node in ast.walk(ast.parse(modules[name])):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                package = name.split(".")
                kept = len(package) - node.level + is_package
                base = ".".join([*package[:kept], *([base] if base else [])])
            found |= {base, *(f"{base}.{alias.name}" for alias in node.names)}
    return found
