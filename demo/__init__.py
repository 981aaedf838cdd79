"""The demonstration: the project's main job with real processes. It uses the commands that people use."""
