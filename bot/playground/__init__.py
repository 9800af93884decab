"""The chat page of the demo: Microsoft's Agents Playground, installed once and kept on this machine."""
