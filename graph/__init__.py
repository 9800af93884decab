"""Reading the tenant through Microsoft Graph: who is meant, and what is known about them. It never writes."""
