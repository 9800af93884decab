"""Which of the names found in a message are the people meant, once all of them are known."""
