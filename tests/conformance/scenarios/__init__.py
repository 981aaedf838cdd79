"""Golden scenarios: what people of a town do with the reviewed contracts, each told once and kept as a bundle."""
