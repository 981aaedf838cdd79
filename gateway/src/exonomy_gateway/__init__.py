"""The neighbourhood peer: decisions are pure and lie below, I/O is thin and lies at the edge."""
