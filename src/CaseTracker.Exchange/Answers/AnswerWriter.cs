using CaseTracker.Core.State;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Answers;

/// <summary>Answers the four questions that readers bring to a case, from its computed state: the same reading gives the same
/// words.</summary>
public static class AnswerWriter
{
    public static IReadOnlyList<CaseAnswer> Write(CaseReading reading)
    {
        var parts = new SummaryParts(reading);
        return
        [
            new OwedAnswer(parts).Write(),
            new BannedAnswer(parts).Write(),
            new NextAnswer(parts).Write(),
            new DisputedAnswer(parts).Write(),
        ];
    }
}
