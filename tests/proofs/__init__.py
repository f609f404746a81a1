"""Proofs with real processes: killed, starved, watched."""
