"""A person's keys, logs and holdings, and what they do with them through a gateway.

Commits are built by pure functions; one file keeps them before they are sent. No screen and no command line here.
"""
