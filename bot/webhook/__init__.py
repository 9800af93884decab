"""The webhook: where it may go, how an event is signed, and when it is sent again."""
