using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.CaseFiles;

internal static partial class Shapes
{
    private static Effect Effect(Mapper m, Effect? e)
    {
        var id = m.Id("id", e?.Id, "effect", local: true);
        return m.Choose(id, e) with
        {
            From = m.Optional("from", e?.From, Scalars.Date),
            Until = m.Many("until", e?.Until, Ending),
            Inferred = m.WithDefault("inferred", e?.Inferred ?? false, false, Scalars.Flag),
            Note = m.Optional("note", e?.Note, Scalars.Text),
        };
    }

    private static Ending Ending(Mapper m, Ending? e) =>
        new(
            m.Optional("date", e?.Date, Scalars.Date),
            m.Optional("period", e?.Period, Scalars.Period),
            m.Optional("event", e?.Event, Scalars.RefTo("event"))
        );
}
