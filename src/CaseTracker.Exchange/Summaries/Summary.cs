using CaseTracker.Core.Facts;

namespace CaseTracker.Exchange.Summaries;

/// <summary>A case in words, made from its computed state and perhaps opened by its
/// editors: what Markdown, HTML, plain text, DOCX and PDF all write.</summary>
/// <param name="Title">The case as a heading.</param>
/// <param name="Sections">In reading order; the first may have no heading.</param>
/// <param name="Sources">The sources that its sentences rest on, in the order in which they are first needed; a sentence names them by
/// their place here.</param>
public sealed record Summary(string Title, IReadOnlyList<SummarySection> Sections, IReadOnlyList<SummarySource> Sources)
{
    /// <summary>The places, from 1 on, of the sources that some sentences rest on.</summary>
    public IReadOnlyList<int> Places(IEnumerable<SummarySentence> sentences)
    {
        var ids = sentences.SelectMany(sentence => sentence.Sources).ToHashSet();
        return
        [
            .. Sources.Select((source, i) => (source.Id, Place: i + 1)).Where(pair => ids.Contains(pair.Id)).Select(pair => pair.Place),
        ];
    }

    /// <summary>Of the computed words alone, without headings, sources and what editors wrote.</summary>
    public int WordCount =>
        Sections
            .Where(section => !section.IsLead)
            .SelectMany(section => section.Blocks)
            .SelectMany(block => block.Sentences)
            .Sum(sentence => sentence.Text.Split(' ').Length);

    /// <summary>Some sentences as one text, each with the places of its sources behind it: "A jury awarded it. [1, 4]".</summary>
    public string Sentences(IReadOnlyList<SummarySentence> sentences, bool marked) =>
        string.Join(
            ' ',
            sentences.Select(sentence =>
                marked && Places([sentence]) is { Count: > 0 } places ? $"{sentence.Text} [{string.Join(", ", places)}]" : sentence.Text
            )
        );
}

/// <param name="Heading">Null for the words that stand before all sections.</param>
public sealed record SummarySection(string? Heading, IReadOnlyList<SummaryBlock> Blocks)
{
    /// <summary>True for the words of editors, which open some summaries.</summary>
    public bool IsLead { get; init; }
}

/// <summary>A part of a section: one of the kinds below.</summary>
public abstract record SummaryBlock
{
    /// <summary>All its sentences in reading order, those of cells and items too.</summary>
    public abstract IEnumerable<SummarySentence> Sentences { get; }
}

public sealed record SummaryParagraph(IReadOnlyList<SummarySentence> Said) : SummaryBlock
{
    /// <summary>True for what is said of the words around it rather than of the case.</summary>
    public bool IsRemark { get; init; }

    public override IEnumerable<SummarySentence> Sentences => Said;
}

/// <param name="Items">Each with what stands before it, as a date or a name; null where nothing does.</param>
public sealed record SummaryList(IReadOnlyList<(string? Lead, IReadOnlyList<SummarySentence> Said)> Items) : SummaryBlock
{
    public override IEnumerable<SummarySentence> Sentences => Items.SelectMany(pair => pair.Said);
}

/// <param name="Headers">One for each column.</param>
/// <param name="Rows">A cell for each column.</param>
public sealed record SummaryTable(string Caption, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<SummarySentence>> Rows)
    : SummaryBlock
{
    public override IEnumerable<SummarySentence> Sentences => Rows.SelectMany(row => row);
}

/// <summary>A sentence, or the words of a cell, with what it rests on.</summary>
/// <param name="Facts">The facts it states; never empty for a sentence about the case.</param>
/// <param name="Sources">The ids of sources it rests on; empty where it is computed from sentences that have theirs.</param>
public sealed record SummarySentence(string Text, IReadOnlyList<FactRef> Facts, IReadOnlyList<string> Sources);

/// <param name="Id">Of the source in the case.</param>
/// <param name="Words">Author, title, publisher and date in one line, without the address.</param>
/// <param name="Url">Null where it has none.</param>
public sealed record SummarySource(string Id, string Words, string? Url);
