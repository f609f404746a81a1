"""Letters: written to one person, looked at, sealed; and how somebody is helped to receive one."""
