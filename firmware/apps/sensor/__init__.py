"""The sensor: measures, keeps, watches for what trades ask, signs; one light and one line say how it fares."""
