namespace CaseTracker.Core.Dates.Edtf;

/// <summary>What the marks of ISO 8601-2 say about a date component.</summary>
[Flags]
internal enum Qualifiers
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}
