using CaseTracker.Core.Withholding;

namespace CaseTracker.Core.Redaction;

/// <summary>Why something is shown no longer, as readers are told. One sentence each, with its full stop; a value without one throws, so that a new one is not forgotten.</summary>
public static class RedactionGroundMeanings
{
    public static string Meaning(this WithholdingGround ground) => ground switch
    {
        WithholdingGround.Seal => "A court has put it under seal.",
        WithholdingGround.CourtOrder => "A court has ordered that it be taken down.",
        WithholdingGround.Privacy => "Somebody’s privacy weighs more than its being known.",
        WithholdingGround.Other => "The reason is given in words.",
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "This value has no meaning yet."),
    };
}
