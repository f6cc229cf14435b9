# make run · make test · make lint: the three that matter; the others are below.
# Longer shell is in .ci/. The Debian packages are listed in .ci/packages, and only there.

SWIFT  := $(shell .ci/find-swift)
PREFIX := /usr/local
BINARY := .build/release/parchemin
# With Swift's own libraries inside: the program runs where there is no Swift, and starts in less time.
RELEASE := --configuration release --static-swift-stdlib

ifeq ($(SWIFT),)
  $(error Swift 6 est introuvable : placez « swift » dans PATH ou dans /opt/swift/usr/bin)
endif

.DEFAULT_GOAL := check
.PHONY: run test lint check golden bench install build clean packages test-packages

# The certificates of both examples, into out/.
run: build
	@.ci/make-examples $(BINARY) out

# Every test, in the debug configuration.
test: test-packages
	@$(SWIFT) test

# Format, import rules, catalogues.
lint: packages
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests bench
	@.ci/import-rules
	@$(SWIFT) run --quiet parchemin doctor --catalogues

check: test lint

# Records the golden files again and shows which changed. The tests that record fail on purpose.
golden: test-packages
	-@PARCHEMIN_RECORD=1 $(SWIFT) test
	@git --no-pager diff --stat -- Tests

# Files a second on one core, and the first file from cold; what a member's words cost; then the ratios to
# other tools, where the bench that compares them lies beside the package.
bench: build
	@$(SWIFT) build $(RELEASE) --product bench-work
	@bench/certificates.sh $(BINARY)
	@$(SWIFT) run --quiet $(RELEASE) localization-bench locales
	@if [ -d ../shared/peers ]; then bench/peers ../shared/peers; fi

# The program, and the folders that it reads, under PREFIX.
install: build
	@.ci/install-program $(BINARY) "$(DESTDIR)$(PREFIX)"

build: packages
	@$(SWIFT) build $(RELEASE) --product parchemin

clean:
	@$(SWIFT) package clean
	@rm -rf out

packages:
	@.ci/install-packages build run

test-packages:
	@.ci/install-packages build run test
	@.ci/install-judges .build/judges
