from tests.distributions import import_every_module, is_typed


def test_every_module_imports_with_the_declared_dependencies() -> None:
    assert "exonomy_gateway" in import_every_module("exonomy_gateway")


def test_the_package_is_typed() -> None:
    assert is_typed("exonomy_gateway")
