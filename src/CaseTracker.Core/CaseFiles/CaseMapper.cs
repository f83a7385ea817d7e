using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;
using CaseTracker.Core.Effects;

namespace CaseTracker.Core.CaseFiles;

/// <summary>Goes over the records of a case, whose effects are those of a table.</summary>
internal abstract class CaseMapper : Mapper
{
    /// <summary>The kinds of effect that the walk knows.</summary>
    public EffectTable Effects { get; init; } = EffectTable.Standard;

    public override Effect Choose(string id, Effect? current) => Effects.Of(current!).Fields(this, id, current);
}
