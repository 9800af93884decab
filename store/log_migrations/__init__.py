"""How the copy of the provisioning log got its tables, one step a file in `versions`."""
