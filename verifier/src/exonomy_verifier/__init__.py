"""Re-checks published proofs and trusts nobody; imports the ground floor and never the gateway."""
