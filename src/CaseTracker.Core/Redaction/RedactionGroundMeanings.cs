namespace CaseTracker.Core.Redaction;

/// <summary>Why something is shown no longer, as readers are told. One sentence each, with its full stop; a value without one throws, so
/// that a new one is not forgotten.</summary>
public static class RedactionGroundMeanings
{
    public static string Meaning(this RedactionGround ground) =>
        ground switch
        {
            RedactionGround.Seal => "A court has put it under seal.",
            RedactionGround.CourtOrder => "A court has ordered that it be taken down.",
            RedactionGround.Privacy => "A person’s privacy outweighs the public’s interest in knowing it.",
            RedactionGround.Other => "The reason is given in words.",
            _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "This value has no meaning yet."),
        };
}
