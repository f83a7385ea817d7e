using CaseTracker.Core;

namespace CaseTracker.Web.Components;

/// <summary>What was wrong with one form of a page, for its summary and for its fields.</summary>
/// <param name="All">In the order of the fields.</param>
/// <param name="Place">Tells fields of the same name apart where a page has several forms; null where one form has them.</param>
public sealed record FormFaults(IReadOnlyList<FormFault> All, string? Place)
{
    public static FormFaults None { get; } = new([], null);

    /// <summary>True where somebody can mend it in a field: the first such field then has the focus, else the summary.</summary>
    public bool IsInField => All.Any(fault => fault.Field is not null);

    /// <summary>What stands above the page: no field of the form can mend it, or the form is gone.</summary>
    public FormFaults OfPage => IsInField ? None : this;

    /// <summary>What stands in the form.</summary>
    public IReadOnlyList<FormFault> OfForm => IsInField ? All : [];

    /// <summary>The id of a field of this form.</summary>
    public string IdOf(string field) => Place is null ? field : $"{Place}-{field}";

    public string? Of(string field) =>
        All.Where(fault => fault.Field == field).Select(fault => fault.Words).ToList() is { Count: > 0 } words
            ? string.Join(" ", words)
            : null;

    public bool IsFirst(string field) => All.FirstOrDefault(fault => fault.Field is not null)?.Field == field;
}
