"""What final seals add up to (SPEC 18): reputations and projects, in integers, the same for whoever has the same seals.

A view takes chains (`chain.Chain`) and a time and returns dataclasses. It decides nothing and keeps nothing; what comes
in here reads no bytes and knows no store.
"""
