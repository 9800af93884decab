"""What runs for those who run the provisioning: alerts, lists and numbers."""
