"""What people see: one module a card, each a pure function from data to an Adaptive Card."""
