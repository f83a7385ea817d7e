using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>What the words of the case file’s vocabularies mean to a reader. One sentence each, with its full stop; a value without one
/// throws, so that a new one is not forgotten.</summary>
public static class TermMeanings
{
    /// <summary>What a word of a vocabulary means, where that needs saying; null where the word says it itself.</summary>
    public static string? Find(Enum word) =>
        word switch
        {
            EvidentiaryStatusKind standing => standing.Meaning(),
            CodingState state => state.Meaning(),
            SourceClass source => source.Meaning(),
            _ => null,
        };

    public static string Meaning(this EvidentiaryStatusKind standing) =>
        standing switch
        {
            EvidentiaryStatusKind.Alleged => "A party or somebody else says so; no court has found it. Who says it is named.",
            EvidentiaryStatusKind.Admitted => "The party that it counts against says so itself.",
            EvidentiaryStatusKind.Found => "A judge or a jury found it, in the ruling or verdict that is named.",
            EvidentiaryStatusKind.Held => "A court decided it as a question of law, in the ruling that is named.",
            EvidentiaryStatusKind.Reversed => "It had been found, and a higher court undid the finding.",
            EvidentiaryStatusKind.Reported => "Sources report it; no court record of it was seen.",
            EvidentiaryStatusKind.Inferred => "No source says it; the record concludes it from what came later.",
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "This value has no meaning yet."),
        };

    public static string Meaning(this CodingState state) =>
        state switch
        {
            CodingState.InProcess => "Events are still being added. What is missing may simply not be recorded yet.",
            CodingState.CodingComplete => "Everything found has been recorded; no second reader has checked it against the sources yet.",
            CodingState.Approved => "A second reader has checked the record against its sources.",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This value has no meaning yet."),
        };

    public static string Meaning(this SourceClass source) =>
        source switch
        {
            SourceClass.CourtRecord => "A court’s own paper: an opinion, an order, a docket sheet, a filing, wherever it is hosted.",
            SourceClass.PublicBody => "An agency, a ministry, a parliament.",
            SourceClass.Party => "A party to the case, in its own voice.",
            SourceClass.Counsel => "A law firm that acts in the case.",
            SourceClass.Press => "Reporting under a newsroom’s name, also where another site hosts it.",
            SourceClass.CivilSociety => "An organisation that takes part in public debate or as a friend of the court.",
            SourceClass.Commentary => "A blog, an opinion, an analysis.",
            SourceClass.Reference => "A reference work or a data set.",
            SourceClass.Aggregator => "A page that repeats what others wrote.",
            SourceClass.MachineCopy => "A copy whose words a machine may have changed, such as a translation "
                + "back and forth. It is never quoted as anybody’s words.",
            _ => throw new ArgumentOutOfRangeException(nameof(source), source, "This value has no meaning yet."),
        };
}
