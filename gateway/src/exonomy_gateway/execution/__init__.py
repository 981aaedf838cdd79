"""Turns evidence into decisions: seals instances, carries their messages, and has their money moved.

Rules live in contracts; what a fold is lives on the ground floor. This room decides when, and keeps it durable.
"""
