"""What writes the test vectors. Nothing here is installed or imported by the product."""
