namespace CaseTracker.Exchange.References;

/// <summary>Puts the runs of a citation one behind the other; what is empty leaves no trace.</summary>
internal sealed class CitationText
{
    private readonly List<CitationRun> _runs = [];

    public CitationText Plain(string? text) => Add(text, isItalic: false);

    public CitationText Italic(string? text) => Add(text, isItalic: true);

    /// <summary>Text with what stands before and behind it only where there is text.</summary>
    public CitationText Between(string before, string? text, string after) =>
        string.IsNullOrEmpty(text) ? this : Plain($"{before}{text}{after}");

    public IReadOnlyList<CitationRun> Runs => _runs;

    private CitationText Add(string? text, bool isItalic)
    {
        if (string.IsNullOrEmpty(text))
            return this;
        if (_runs.Count > 0 && _runs[^1].IsItalic == isItalic)
            _runs[^1] = new CitationRun(_runs[^1].Text + text, isItalic);
        else
            _runs.Add(new CitationRun(text, isItalic));
        return this;
    }
}
