"""The nine steps of SPEC 14, one module each; every step takes what the ones before it have established."""
