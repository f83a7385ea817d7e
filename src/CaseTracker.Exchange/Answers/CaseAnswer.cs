namespace CaseTracker.Exchange.Answers;

/// <summary>What a reader asks of a case first, in this order.</summary>
public enum AnswerQuestion
{
    Owed,
    Banned,
    Next,
    Disputed,
}

/// <summary>How a part of an answer is to be read.</summary>
public enum AnswerTone
{
    Plain,

    /// <summary>A sum of money.</summary>
    Sum,

    /// <summary>What is not certain, or was looked for and not found.</summary>
    Hedge,
}

public sealed record AnswerPart(string Text, AnswerTone Tone);

/// <summary>One question on a case and its answer in one sentence, as of the reader's day.</summary>
/// <param name="Parts">The sentence, with its full stop; nothing stands between the parts.</param>
/// <param name="Proof">The ids of the events that it rests on, oldest first; at most three.</param>
public sealed record CaseAnswer(AnswerQuestion Question, IReadOnlyList<AnswerPart> Parts, IReadOnlyList<string> Proof)
{
    /// <summary>The sentence without tones.</summary>
    public string Text => string.Concat(Parts.Select(part => part.Text));
}
