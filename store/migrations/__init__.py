"""How the database got its tables, one step a file in `versions`."""
