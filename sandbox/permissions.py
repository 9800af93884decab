"""Which application permission opens which part of Graph; one of those named is enough.

From the permission tables of the pages under https://learn.microsoft.com/graph/api/.
"""

PROVISIONING_LOG = ("AuditLog.Read.All", "ProvisioningLog.Read.All")
DIRECTORY_AUDITS = ("AuditLog.Read.All",)
SYNCHRONIZATION = ("Synchronization.Read.All", "Synchronization.ReadWrite.All")
SYNCHRONIZATION_WRITE = ("Synchronization.ReadWrite.All",)
UPLOAD = ("SynchronizationData-User.Upload",)
APPLICATIONS = ("Application.Read.All", "Directory.Read.All")
USERS = ("User.Read.All", "Directory.Read.All")
GROUPS = ("GroupMember.Read.All", "Group.Read.All", "Directory.Read.All")
CONNECTIONS = ("SynchronizationMetadata.Read.All", "SynchronizationMetadata.ReadWrite.All")
AGENTS = ("OnPremisesPublishingProfiles.ReadWrite.All",)
"""For programs this is a guess: Microsoft's page calls application permissions unsupported."""
ORGANIZATION = ("Organization.Read.All", "Directory.Read.All")
CHANNELS = ("Channel.ReadBasic.All", "ChannelSettings.Read.All", "ChannelSettings.ReadWrite.All")

DEFAULT_PERMISSIONS = frozenset(
    {
        "AuditLog.Read.All",
        "Synchronization.Read.All",
        "Application.Read.All",
        "User.Read.All",
        "GroupMember.Read.All",
        "Organization.Read.All",
    }
)
