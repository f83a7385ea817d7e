namespace CaseTracker.Core.Search;

/// <summary>A part of a query that was read, with its place in the text.</summary>
public abstract record SearchNode(SearchSpan Place);

/// <summary>A word, in any of its usual forms; with <paramref name="IsPrefix"/> every word that begins so.</summary>
public sealed record SearchWord(SearchSpan Place, string Text, bool IsPrefix) : SearchNode(Place);

/// <summary>Words that must follow each other exactly so.</summary>
public sealed record SearchPhrase(SearchSpan Place, string Text) : SearchNode(Place);

/// <summary>One of several values of a field.</summary>
public sealed record SearchFilter(SearchSpan Place, SearchField Field, IReadOnlyList<SearchValue> Values) : SearchNode(Place);

/// <summary>A stretch of days, both ends included; an end that is null is open.</summary>
public sealed record SearchDays(SearchSpan Place, SearchField Field, DateOnly? From, DateOnly? Until) : SearchNode(Place);

/// <summary>A range of sums, in whatever currency; an end that is null is open.</summary>
public sealed record SearchAmounts(SearchSpan Place, SearchBound? Least, SearchBound? Most) : SearchNode(Place);

/// <summary>What meets every part.</summary>
public sealed record SearchAll(SearchSpan Place, IReadOnlyList<SearchNode> Parts) : SearchNode(Place);

/// <summary>What meets one part at least.</summary>
public sealed record SearchAny(SearchSpan Place, IReadOnlyList<SearchNode> Parts) : SearchNode(Place);

/// <summary>What does not meet the part.</summary>
public sealed record SearchNot(SearchSpan Place, SearchNode Part) : SearchNode(Place);
