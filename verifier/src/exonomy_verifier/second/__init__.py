"""A second opinion on every run: another engine, in processes of its own, compared byte for byte, never for money."""
