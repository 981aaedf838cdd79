"""Nothing is done here: what starts is decided in main.py. It stands here so that nobody else's boot.py does."""
