"""What we agreed: built together, with a side for the adults; printed to hang up. Nobody is reported."""
