# The recipes run the steps of .ci/run, and nothing else: what is green here is green there.

# Everything that has to be green
all:
    .ci/run

# Layout, spelling, licences, lints, documents
check:
    .ci/run fmt
    .ci/run typos
    .ci/run deny
    .ci/run clippy
    .ci/run doc

# All facts, as the README says
test:
    .ci/run tests

# The same facts in a release build
test-optimised:
    .ci/run optimised

# What horo writes, in the hands of other translation tools
neighbours:
    .ci/run neighbours

# Lets libFuzzer look for Fluent files, pages, days and lists that do harm, so many seconds a target
fuzz seconds="60":
    FUZZ_SECONDS={{seconds}} .ci/run fuzz

# The README's main job in two fresh clones of the last commit
clones:
    .ci/run clones

# What validators, a browser and readers of feeds say of what horo publishes
conform:
    .ci/run conform

# The main job in this folder
run:
    cargo run --release -- run

# Makes the pages and outputs that tests compare with again; read the difference before you commit it
golden:
    .ci/run golden

# How long the main job takes, and how much memory
measure:
    .ci/run measure

# The checks and memories of other tools and horo's on the same rows, as the tables of docs/peers.md
peers:
    .ci/run peers

# Programs that take the article out of a page and horo on the same pages, as the tables of docs/extraction.md
extractors:
    .ci/run extractors

# What hostile pages and a hostile server cost in time and memory
bombs:
    .ci/run bombs
