using CaseTracker.Core.Redaction;

namespace CaseTracker.Data.Redaction;

/// <summary>What withholding changes.</summary>
/// <param name="CaseName">As it would be called.</param>
/// <param name="Revisions">The numbers of the revisions of the case that hold the words.</param>
/// <param name="RegistryRevisions">How many revisions of the registry hold them.</param>
/// <param name="Drafts">How many proposals, their forms and comments hold them.</param>
/// <param name="Suggestions">How many suggestions from readers hold them.</param>
/// <param name="Places">Where they stand in the newest revision that holds them.</param>
/// <param name="Elsewhere">The slugs of other cases and drafts that hold the text exactly so; they are not changed.</param>
/// <param name="StatusBefore">The status line as it is today.</param>
/// <param name="StatusAfter">The status line as it would be.</param>
/// <param name="Seen">What the person must have seen who goes through with it.</param>
public sealed record RedactionPreview(
    string CaseName,
    IReadOnlyList<int> Revisions,
    int RegistryRevisions,
    int Drafts,
    int Suggestions,
    IReadOnlyList<RedactedPlace> Places,
    IReadOnlyList<string> Elsewhere,
    string StatusBefore,
    string StatusAfter,
    string Seen
)
{
    /// <summary>False where nothing would be changed.</summary>
    public bool FindsAny => Revisions.Count + RegistryRevisions + Drafts + Suggestions > 0;
}
