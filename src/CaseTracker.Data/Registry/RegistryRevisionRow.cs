using CaseTracker.Data.Publishing;

namespace CaseTracker.Data.Registry;

/// <summary>One published state of the registry of parties and judges.</summary>
public sealed class RegistryRevisionRow : RevisionRecord;
