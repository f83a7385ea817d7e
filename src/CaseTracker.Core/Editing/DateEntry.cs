using System.Text.Json.Serialization;

namespace CaseTracker.Core.Editing;

/// <summary>A date as an editor fills it in: a day or two, and how well it is known.</summary>
public sealed class DateEntry
{
    public DayForm Form { get; set; }

    /// <summary>A day as yyyy-MM-dd; of a month or year, any day in it.</summary>
    public string Day { get; set; } = "";

    /// <summary>The last day, where it lies between two.</summary>
    public string LastDay { get; set; } = "";

    /// <summary>The date in EDTF (ISO 8601-2:2019); what was not filled in leaves
    /// it unreadable, so that reading the file says what is missing.</summary>
    [JsonIgnore]
    public string Edtf =>
        Form switch
        {
            DayForm.OnOrBefore => $"[..{Day}]",
            DayForm.OnOrAfter => $"[{Day}..]",
            DayForm.Between => $"[{Day}..{LastDay}]",
            DayForm.AboutThisDay => $"{Day}~",
            DayForm.InThisMonth => Day.Length >= 7 ? Day[..7] : Day,
            DayForm.InThisYear => Day.Length >= 4 ? Day[..4] : Day,
            _ => Day,
        };

    /// <summary>The first day on which the event can have been; null while it can't be told.</summary>
    [JsonIgnore]
    public DateOnly? FirstDay =>
        DateOnly.TryParseExact(Day, "yyyy-MM-dd", out var day)
            ? Form switch
            {
                DayForm.InThisMonth => new DateOnly(day.Year, day.Month, 1),
                DayForm.InThisYear => new DateOnly(day.Year, 1, 1),
                _ => day,
            }
            : null;
}
