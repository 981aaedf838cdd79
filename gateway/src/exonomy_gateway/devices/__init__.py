"""The devices of this gateway: who they are, what they say of themselves, and what they are told.

Commits are not judged here (that is `ingest`), and no socket is opened here (that is `broker`).
"""
