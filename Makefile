# Every target works in a fresh clone: the virtual environment and what it needs are made on demand.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
REPORT := build/report
FUZZ_MANIFEST ?= 1000000
FUZZ_REPORT ?= 1000000
FUZZ_BASELINE ?= 1000000
FUZZ_ELF ?= 200000
FUZZ_KALLSYMS ?= 200000
# No isolation: three packages are source-only, and are built with the locked setuptools and wheel.
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --no-build-isolation

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup verify test lint test-real test-browser prove prove-deep ledger rebuild bench fuzz cosim cosim-small coverage campaign docs lock

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

setup: $(VENV)/stamp-run ## virtual environment in .venv with what `tramproof` needs, hash-locked

verify: $(VENV)/stamp-run ## the main job: decide all built-in targets, report under build/report/
	@mkdir -p $(REPORT)
	$(BIN)/tramproof run --format text --format text=$(REPORT)/report.txt --format json=$(REPORT)/report.json \
		--format html=$(REPORT)/report.html --format sarif=$(REPORT)/report.sarif

test: lint $(VENV)/stamp-build ## lint, types and every test that needs no real kernel and no browser
	$(BIN)/python -m pytest -m "not real and not browser"

lint: $(VENV)/stamp-test ## ruff and mypy strict
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

test-real: $(VENV)/stamp-test $(VENV)/stamp-build ## tests on Debian's own kernels (fetched with apt into build/)
	$(BIN)/python -m pytest -m real

test-browser: $(VENV)/stamp-browser ## the HTML report in Debian's headless Chromium (fetched with apt into build/)
	$(BIN)/python -m pytest -m browser tests/browser

prove: $(VENV)/stamp-run ## write proofs/ anew: decide every built-in target, certify what was decided
	rm -rf proofs/x86_64 proofs/x86_32 proofs/LEDGER.txt
	$(BIN)/tramproof run -q --certificates proofs

ledger: $(VENV)/stamp-run ## make every proof again below build/ and compare ledger and certificates with proofs/
	rm -rf build/proofs
	@mkdir -p build
	$(BIN)/tramproof run -q --no-cache --certificates build/proofs
	diff -r --exclude=README.md --exclude=drat proofs build/proofs

prove-deep: $(VENV)/stamp-run ## DRAT proofs by Debian's CaDiCaL (fetched with apt into build/), followed by our own checker
	$(BIN)/tramproof drat proofs --solver "$$($(BIN)/python -m tests.cadical)" --output build/drat

rebuild: $(VENV)/stamp-build ## assemble targets/ again with the pinned toolchain and compare
	$(BIN)/python targets/build.py --check

bench: $(VENV)/stamp-run ## measure time and memory, print a Markdown table
	$(BIN)/python tests/bench/bench.py
	$(BIN)/python tests/bench/warm.py
	$(BIN)/python tests/bench/generation.py

fuzz: $(VENV)/stamp-test ## fuzz the readers of hostile input (FUZZ_ELF=N and so on: how many inputs)
	$(BIN)/python -m tests.fuzz.run manifest --runs $(FUZZ_MANIFEST)
	$(BIN)/python -m tests.fuzz.run report --runs $(FUZZ_REPORT)
	$(BIN)/python -m tests.fuzz.run baseline --runs $(FUZZ_BASELINE)
	$(BIN)/python -m tests.fuzz.run elf --runs $(FUZZ_ELF)
	$(BIN)/python -m tests.fuzz.run kallsyms --runs $(FUZZ_KALLSYMS)

cosim: $(VENV)/stamp-test ## compare both semantics with unicorn and this processor, write docs/cosim.md
	$(BIN)/python -m tests.cosim --output docs/cosim.md

campaign: $(VENV)/stamp-test ## every mutant of every proved target and of Debian's 6.1, write docs/campaign.md (twenty minutes)
	$(BIN)/python -m tests.real.campaign

cosim-small: $(VENV)/stamp-test ## the same without kernels and with fewer states: some minutes
	$(BIN)/python -m tests.cosim --no-kernels --states 500 --runs 8

coverage: $(VENV)/stamp-test $(VENV)/stamp-build ## which branches of verify/ the tests run, as build/coverage; at least 90 %
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -q -m "not real and not browser"
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage html --quiet
	$(BIN)/coverage json --quiet -o build/coverage/report.json
	$(BIN)/coverage report
	$(BIN)/python -m tests.uncovered build/coverage/report.json

docs: $(VENV)/stamp-docs ## the documentation site, below build/site
	NO_MKDOCS_2_WARNING=1 $(VENV)/docs/bin/mkdocs build --strict --quiet
	$(BIN)/python -m tests.site build/site

lock: $(VENV)/stamp-venv ## write requirements/*.txt anew from requirements/*.in
	PYTHON=$(BIN)/python requirements/lock

# The stamps: made again when the lock that they stand for changes.
$(VENV)/stamp-venv:
	@command -v "$(PYTHON)" >/dev/null || { echo "tramproof needs Python 3.11; there is no $(PYTHON): make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; v = sys.version_info; v[:2] == (3, 11) or sys.exit("tramproof needs Python 3.11, and $(PYTHON) is %d.%d: make PYTHON=/path/to/python3.11" % v[:2])'
	"$(PYTHON)" -m venv $(VENV)
	@touch $@

$(VENV)/stamp-run: $(VENV)/stamp-venv requirements/bootstrap.txt requirements/run.txt pyproject.toml
	$(PIP) --require-hashes -r requirements/bootstrap.txt
	$(PIP) --require-hashes -r requirements/run.txt
	$(PIP) --no-deps --editable .
	@touch $@

$(VENV)/stamp-test: $(VENV)/stamp-run requirements/test.txt
	$(PIP) --require-hashes -r requirements/test.txt
	@touch $@

$(VENV)/stamp-browser: $(VENV)/stamp-test requirements/browser.txt
	$(PIP) --require-hashes -r requirements/browser.txt
	@touch $@

# An environment of its own: nothing of the site's tools is needed by tramproof or its tests.
$(VENV)/stamp-docs: $(VENV)/stamp-run requirements/docs.txt
	"$(PYTHON)" -m venv $(VENV)/docs
	$(VENV)/docs/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes -r requirements/docs.txt
	@touch $@

$(VENV)/stamp-build: $(VENV)/stamp-run requirements/build.txt
	$(PIP) --require-hashes -r requirements/build.txt
	@touch $@
