"""The reviewed contract modules as bytes, each named by its hash; nothing is run here."""
