"""How am I: half a minute alone, kept in the own space, never counted and never shown to anybody else."""
