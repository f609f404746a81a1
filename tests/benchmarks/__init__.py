"""What the program costs, side by side with what it could cost at least: `python -m tests.benchmarks`."""
