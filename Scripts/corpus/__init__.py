"""The generator of the corpus: conforming bundles of invented people, and cases with one fault each."""
