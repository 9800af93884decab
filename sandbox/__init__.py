"""A simulated tenant behind Microsoft Graph's wire format, to try the bot on without touching a real one."""
