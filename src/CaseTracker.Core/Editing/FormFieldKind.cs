namespace CaseTracker.Core.Editing;

/// <summary>How one field of a record is filled in.</summary>
public enum FormFieldKind
{
    /// <summary>One line of text.</summary>
    Line,

    /// <summary>Several lines of text.</summary>
    Text,

    /// <summary>Any number of texts, one on each line.</summary>
    Lines,

    /// <summary>A date, known well or not, as people type it.</summary>
    Date,

    /// <summary>A whole day, as yyyy-MM-dd.</summary>
    Day,

    /// <summary>A sum.</summary>
    Amount,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One word of a vocabulary.</summary>
    Choice,

    /// <summary>A court of the registry, by its citation, its id or its name.</summary>
    Court,

    /// <summary>Another record of the case, or several.</summary>
    Reference,

    /// <summary>A fact of the case, or several.</summary>
    Fact,

    /// <summary>Sums by component.</summary>
    Components,

    /// <summary>A record within the record, or several.</summary>
    Record,
}
