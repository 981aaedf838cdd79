"""Deterministic CBOR, money, identities and signatures; bytes in, values out."""
