using CaseTracker.Core.Cases;

namespace CaseTracker.Tests.Timeline;

internal static class Sentence
{
    /// <summary>Puts the dockets' names, which the registry of courts gives, in the place of "{trial}".</summary>
    public static string With(string sentence, CourtCase courtCase) =>
        courtCase.Dockets.Aggregate(
            sentence,
            (text, docket) => text.Replace($"{{{docket.Id}}}", docket.InSentence(), StringComparison.Ordinal)
        );
}
