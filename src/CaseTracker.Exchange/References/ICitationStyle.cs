namespace CaseTracker.Exchange.References;

/// <summary>A way of writing citations; one small class each, all in <see cref="CitationStyles"/>.</summary>
public interface ICitationStyle
{
    /// <summary>As authors know it, "Bluebook".</summary>
    string Name { get; }

    /// <summary>The citation as text, with its full stop where the style wants one.</summary>
    IReadOnlyList<CitationRun> Write(Reference reference);
}
