"""Cases in the conversation: asking for one, working on one, writing in one."""
