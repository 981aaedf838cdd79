"""Interfaces (SPEC 10.7): what a contract's params, calls, state and events are called, and items by those names.

Nothing is decided here, and nothing run. How times and amounts are written for people is not known here either.
"""
