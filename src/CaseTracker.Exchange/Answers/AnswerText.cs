using CaseTracker.Core.Effects;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Answers;

/// <summary>Puts an answer together, part by part.</summary>
internal sealed class AnswerText(AnswerQuestion question, CaseNaming words)
{
    private const int MostProof = 3;

    private readonly List<AnswerPart> _parts = [];
    private readonly HashSet<string> _proof = [];

    public AnswerText Say(string text) => Add(text, AnswerTone.Plain);

    public AnswerText Sum(object sum) => Add($"{sum}", AnswerTone.Sum);

    public AnswerText Hedge(string text) => Add(text, AnswerTone.Hedge);

    /// <summary>A hedge in brackets, as " (may already be closed)"; nothing where there is none.</summary>
    public AnswerText HedgeInBrackets(string? hedge)
    {
        if (hedge is null)
            return this;
        // A second bracket is not put behind a first: what is in it goes on.
        if (_parts is not [.., { Text: [.., ')'] } last])
            return Say(" (").Hedge(hedge).Say(")");
        _parts[^1] = last with { Text = last.Text[..^1] };
        return Say("; ").Hedge(hedge).Say(")");
    }

    /// <summary>What may be there and is not counted, each after a semicolon.</summary>
    public AnswerText MayExist(params IReadOnlyList<PossibleThingKind> kinds)
    {
        foreach (var (phrase, events) in PossiblePhrase.MayExist(words.State, kinds))
            Say("; ").Hedge(phrase).RestsOn(events);
        return this;
    }

    public AnswerText RestsOn(params IEnumerable<string?> events)
    {
        _proof.UnionWith(events.OfType<string>());
        return this;
    }

    /// <summary>The answer, with a full stop that is not doubled after an abbreviation.</summary>
    public CaseAnswer End()
    {
        if (!_parts[^1].Text.EndsWith('.'))
            Say(".");
        return new CaseAnswer(question, _parts, [.. _proof.OrderByDescending(id => words.Entry(id).Position).Take(MostProof).Reverse()]);
    }

    private AnswerText Add(string text, AnswerTone tone)
    {
        if (text.Length > 0)
            _parts.Add(new AnswerPart(text, tone));
        return this;
    }
}
