using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.CaseFiles;

internal static partial class Shapes
{
    private static EditorialSummary Lead(Mapper m, EditorialSummary? l) =>
        new()
        {
            Id = m.Id("id", l?.Id, "lead"),
            Date = m.Required("date", l?.Date ?? default, Scalars.Day),
            Text = m.Required("text", l?.Text, Scalars.Paragraph),
            RestsOn = m.List("restsOn", l?.RestsOn, Scalars.Record, atLeast: 1),
            StillRight = m.OptionalValue("stillRight", l?.StillRight, Scalars.Day),
            Seen = m.Noted("seen", l?.Seen, SeenFact),
            Sources = m.Many("sources", l?.Sources, Citation, atLeast: 1),
        };

    private static NotedFact SeenFact(Mapper m, NotedFact? s) =>
        new(m.Required("fact", s?.Fact, Scalars.Fact), m.Required("was", s?.Was, Scalars.Text));
}
