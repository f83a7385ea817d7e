namespace CaseTracker.Data.Proposals;

/// <summary>The names of the fields of the desks' forms, by which a fault says where it is.</summary>
public static class DeskFields
{
    /// <summary>The case that a form is about, or the address of one that is not there yet.</summary>
    public const string Slug = "slug";

    public const string Title = "title";

    /// <summary>The reason that readers see.</summary>
    public const string Why = "why";

    /// <summary>The revision to go back to.</summary>
    public const string To = "to";

    /// <summary>The case or the entry that another is merged into.</summary>
    public const string Into = "into";

    /// <summary>What is to be withheld, one text a line.</summary>
    public const string Texts = "texts";

    public const string Ground = "ground";

    /// <summary>Why something is withheld.</summary>
    public const string Reason = "reason";

    /// <summary>What is asked for where a proposal is sent back.</summary>
    public const string Comment = "comment";

    /// <summary>When a proposal is published by itself.</summary>
    public const string Time = "time";

    /// <summary>What became of a suggestion from a reader.</summary>
    public const string Outcome = "outcome";

    /// <summary>Why, or what came of it.</summary>
    public const string Note = "note";

    /// <summary>Before the key of a field of two entries that are to be one.</summary>
    public const string TakePrefix = "take-";
}
