namespace CaseTracker.Core.Registry;

/// <summary>What an entry of the registry is; each kind has ids of its own.</summary>
public enum RegistryKind
{
    Party,
    Judge,
}
