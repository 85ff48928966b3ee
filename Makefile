# notebook: the commands of daily work. `make report` and `make test` each work alone on a machine
# that has only Swift and git.

PREFIX ?= /usr/local
SWIFT ?= swift
SEED ?= 1
INPUTS ?= 100000
NOTEBOOK = .build/release/notebook
# One binary that needs no Swift where it runs, only the C libraries.
RELEASE = -c release --static-swift-stdlib --product notebook

.PHONY: report test test-hostile test-page check format bench fuzz fuzz-import install clean build packages sample

report: build
	$(NOTEBOOK) render notebooks/analysis.md

build: packages
	$(SWIFT) build $(RELEASE)

test: packages
	$(SWIFT) test

# The notebooks that ask for too much, each run to its limit: some minutes.
test-hostile: packages
	HOSTILE=1 $(SWIFT) test --filter 'Hostile|SystemCall'

# Reports as their readers see them, in a browser without a network: needs Chromium, Java and Python.
test-page: build
	Tests/Page/run.sh

# The formatter, and every shipped notebook without running it.
check: packages
	$(SWIFT) format lint --strict --recursive --configuration .swift-format Sources Tests Benchmarks Package.swift
	$(SWIFT) build
	.build/debug/notebook check --strict notebooks/*.md

format:
	$(SWIFT) format --in-place --recursive --configuration .swift-format Sources Tests Benchmarks Package.swift

# EXPORT and CATALOG name other data than the shipped sample; PYTHON an interpreter with numpy, faiss
# and scikit-learn to compare the search for neighbors with.
bench: build
	Benchmarks/stages.sh $(NOTEBOOK) "$(EXPORT)" "$(CATALOG)"
	Benchmarks/import.sh $(NOTEBOOK) "$(EXPORT)" "$(CATALOG)"
	Benchmarks/language.sh $(NOTEBOOK)
	Benchmarks/page.sh $(NOTEBOOK)
	$(SWIFT) build -c release --product NeighborBenchmark
	Benchmarks/neighbors.sh $(NOTEBOOK) .build/release/NeighborBenchmark "$(CATALOG)"

# Made-up notebooks, INPUTS of them from SEED on; what breaks is printed with its number.
fuzz: packages
	$(SWIFT) build -c release --product NotebookFuzzer
	.build/release/NotebookFuzzer --seed $(SEED) --inputs $(INPUTS)

# Made-up exports, catalogues and archives, INPUTS of each kind from SEED on; see docs/fuzzing.md.
IMPORTS = $(addprefix fuzz-,history catalog library archive)
.PHONY: $(IMPORTS)
fuzz-import: $(IMPORTS)
$(IMPORTS): fuzz-%: packages
	$(SWIFT) build -c release --product NotebookFuzzer
	.build/release/NotebookFuzzer --target $* --seed $(SEED) --inputs $(INPUTS)

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -s -m 755 $(NOTEBOOK) $(DESTDIR)$(PREFIX)/bin/notebook

# The shipped sample, made anew; the same bytes come out.
sample: build
	$(NOTEBOOK) sample notebooks/sample --force

packages:
	@Scripts/install-packages.sh

clean:
	$(SWIFT) package clean
	rm -f out/*.html
