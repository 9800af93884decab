"""How often the diagnosis is right: random companies with planted faults, and cases composed by hand."""
