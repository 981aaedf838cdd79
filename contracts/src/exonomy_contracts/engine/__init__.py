"""Admits WASM modules and runs them over calls; a run is a pure function of its input."""
