using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>One thing that somebody alleged, argued, found or reported in an event, in our words and with who says it.</summary>
/// <remarks>What was said word for word is a <see cref="Quotation"/>; what happened is the event's own text.</remarks>
public sealed record Statement(string Text, EvidentiaryStatus Standing, IReadOnlyList<Citation> Sources);
