namespace CaseTracker.Core.Dates.Typed;

/// <summary>The tokens of one typed date, taken from the front.</summary>
internal sealed class TypedTokens(List<TypedToken> tokens, int length)
{
    private int _next;

    public bool AtEnd => _next >= tokens.Count;

    /// <summary>The token here; at the end an empty mark.</summary>
    public TypedToken Peek => PeekAt(0);

    /// <summary>Where the token here starts; at the end the length of the text.</summary>
    public int Position => AtEnd ? length : tokens[_next].Position;

    public TypedToken PeekAt(int ahead) =>
        _next + ahead < tokens.Count ? tokens[_next + ahead] : new TypedToken(TypedTokenKind.Mark, " ", "", length);

    public TypedToken Take() => tokens[_next++];

    /// <summary>Takes the words of a phrase when all of them come next, in order.</summary>
    public bool TakePhrase(string phrase)
    {
        var words = phrase.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (!PeekAt(i).IsWord(words[i]))
                return false;
        }

        _next += words.Length;
        return true;
    }

    /// <summary>Takes the first of the phrases that comes next.</summary>
    public bool TakeAny(params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (TakePhrase(phrase))
                return true;
        }

        return false;
    }

    public bool TakeMark(char mark)
    {
        if (!Peek.IsMark(mark))
            return false;
        _next++;
        return true;
    }
}
