# Everything a developer or a CI machine runs. `make` alone lists the targets.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
MEMBERS := contracts gateway verifier
MODULES := contracts/src/exonomy_contracts/modules
# Three files of tests at a time, in the order of tests/conftest.py: most tests wait for processes that they started.
THREE := -n 3 --dist loadfile --no-loadscope-reorder

# Installs must come out the same for everyone, so a user's own pip settings don't count.
PIP := PIP_CONFIG_FILE=/dev/null PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_REQUIRE_VIRTUALENV=0
INSTALL := -m pip install --quiet
# wasm3 comes as C. The setuptools of the locks, which is there by then, compiles it, so that nothing else is fetched.
COMPILED := --no-deps --no-build-isolation --require-hashes -r requirements/wasm3.lock
HEADERS := import pathlib, sys, sysconfig; sys.exit(not (pathlib.Path(sysconfig.get_path("include")) / "Python.h").exists())
COMPILE = if command -v cc >/dev/null && $(PYTHON) -c '$(HEADERS)'; then $(PIP) $1/bin/python $(INSTALL) $(COMPILED); \
	elif [ "$$CI" = true ]; then echo "CI needs a C compiler and Python's headers" >&2; exit 1; \
	else echo "No C compiler or no headers of Python: the verifier's second engine is left out."; fi
LOCK := $(BIN)/uv pip compile --quiet $(UPGRADE) --universal --python-version 3.11 --generate-hashes \
	--no-config --no-emit-index-url --no-emit-find-links --no-header --no-emit-package exonomy-contracts

.PHONY: help setup test test-alone demo demo-delivery demo-garden bench lint format types floors contracts contracts-check lock ci clean
.PHONY: scenarios
.PHONY: firmware-native firmware-qemu
.DELETE_ON_ERROR:

help: ## List these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' Makefile | \
		while IFS='|' read -r name text; do printf '  %-16s %s\n' "$$name" "$$text"; done

setup: $(VENV)/.members ## Make .venv from requirements/dev.lock with the three distributions in it

# Brought up to date in place, for whoever is using it; the environments of test-alone are made anew.
$(VENV)/.locked: requirements/dev.lock requirements/wasm3.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv $(VENV)
	$(PIP) $(BIN)/python $(INSTALL) --require-hashes -r requirements/dev.lock
	@$(call COMPILE,$(VENV))
	@touch $@

$(VENV)/.members: $(VENV)/.locked $(MEMBERS:%=%/pyproject.toml)
	$(PIP) $(BIN)/python $(INSTALL) --no-deps --no-build-isolation $(MEMBERS:%=-e ./%)
	@touch $@

test: setup ## Run all tests; ARGS="-k name" passes on to pytest
	$(BIN)/python -m pytest $(THREE) $(ARGS)

test-alone: $(MEMBERS:%=alone-%) ## Run each distribution's tests with nothing but its own dependencies installed

.PHONY: $(MEMBERS:%=alone-%)
$(MEMBERS:%=alone-%): alone-%: .venv-%/.members
	.venv-$*/bin/python -m pytest $(THREE) tests/$* $(ARGS)

# Every distribution stands on contracts; contracts itself is named once.
.PRECIOUS: $(MEMBERS:%=.venv-%/.members)
.venv-verifier/.members: requirements/wasm3.lock
$(MEMBERS:%=.venv-%/.members): .venv-%/.members: requirements/%.lock contracts/pyproject.toml %/pyproject.toml
	$(PYTHON) -m venv --clear .venv-$*
	$(PIP) .venv-$*/bin/python $(INSTALL) --require-hashes -r requirements/$*.lock
	@$(if $(filter verifier,$*),$(call COMPILE,.venv-$*),true)
	$(PIP) .venv-$*/bin/python $(INSTALL) --no-deps --no-build-isolation $(sort -e./contracts -e./$*)
	@touch $@

demo: setup ## Play the demonstration
	$(BIN)/python -m demo.run

demo-delivery: setup ## Play a delivery: a courier's track releases a trade's money
	$(BIN)/python -m demo.delivery

demo-garden: setup ## Play a neighbourhood: two projects, votes, a delivery, a dispute, an upgrade
	$(BIN)/python -m demo.garden

bench: setup ## Measure speed, beside a calibration from the same run
	$(BIN)/python bench/run.py

lint: setup ## Check style and formatting
	$(BIN)/ruff check
	$(BIN)/ruff format --check

format: setup ## Format the code and mend what can be mended
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

types: setup ## Check types
	$(BIN)/mypy

floors: setup ## Check that imports run downwards only
	$(BIN)/lint-imports

contracts/node_modules/.locked: contracts/package.json contracts/package-lock.json
	cd contracts && npm ci --no-audit --no-fund
	@touch $@

contracts: contracts/node_modules/.locked ## Build the contract modules from their AssemblyScript
	cd contracts && npm run --silent build

scenarios: setup ## Tell the golden scenarios with the contracts as they are now, and keep their bundles
	$(BIN)/python -m tests.conformance.scenarios

contracts-check: ## Build the contract modules and their pages elsewhere and compare them with the tree
	cd contracts && npm ci && npm run check

# The compilers that are missing are named, and how to get them; ARCHS=x64 needs the workstation's own alone.
NATIVE = $(MAKE) -C firmware/native PYTHON=$(abspath $(BIN)/python) $(if $(MPY_DIR),MPY_DIR=$(abspath $(MPY_DIR)))

firmware-native: setup ## Build the native signer for all processors; ARCHS=x64, MPY_DIR=a checkout of MicroPython
	$(NATIVE) modules

firmware-qemu: firmware-native ## Count instructions of a signature and a redemption under QEMU; HEAP=1: bytes too
	$(NATIVE) boards $(if $(HEAP),frozen)
	$(BIN)/python firmware/tools/measure_signing.py --check
	$(BIN)/python firmware/tools/measure_board.py --check $(if $(HEAP),--heap)

lock: setup ## Write requirements/*.lock anew; UPGRADE=--upgrade takes newer versions
	$(LOCK) $(MEMBERS:%=%/pyproject.toml) requirements/dev.in -o requirements/dev.lock
	for m in $(MEMBERS); do \
		$(LOCK) $$m/pyproject.toml requirements/$$m.in -c requirements/dev.lock -o requirements/$$m.lock || exit 1; \
	done
	$(LOCK) requirements/wasm3.in -o requirements/wasm3.lock

# What needs no quiet runs side by side, and so do the demonstrations; the tests between them don't. Each test runs once: a
# distribution's own with nothing else.
ci: export CI := true
ci: ## All checks: lint types floors contracts-check firmware-qemu test test-alone demo demo-delivery demo-garden
	$(MAKE) setup
	$(MAKE) -j3 --output-sync=target lint types floors contracts-check firmware-qemu $(MEMBERS:%=.venv-%/.members)
	$(MAKE) test ARGS="$(MEMBERS:%=--ignore=tests/%)"
	$(MAKE) test-alone
	$(MAKE) -j3 --output-sync=target demo demo-delivery demo-garden

clean: ## Remove environments, caches and builds
	rm -rf $(VENV) $(MEMBERS:%=.venv-%) .build .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	rm -rf contracts/node_modules
	find $(MEMBERS) tests -name __pycache__ -type d -prune -exec rm -rf {} +
