namespace CaseTracker.Web.Cases.Pictures;

/// <summary>One step of an award in words, with the sums that its bar is drawn from.</summary>
/// <param name="Sum">The total after it.</param>
/// <param name="How">What brought it about, and when.</param>
/// <param name="Also">The total before, where it is not known whether the cut was accepted.</param>
/// <param name="Below">Its parts, and what is not known of it.</param>
public sealed record MoneyStep(string Sum, string How, decimal Amount, decimal? Also, IReadOnlyList<string> Below);
