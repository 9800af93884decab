"""Who may learn what about whom, and where: one table, without I/O."""
