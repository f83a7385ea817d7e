using System.Globalization;
using CaseTracker.Core;
using CaseTracker.Data.Auditing;

namespace CaseTracker.Web.Admin.Audit;

/// <summary>What the audit log is asked for in an address.</summary>
/// <param name="Before">The number below which the page begins; null for the newest.</param>
public sealed record AuditQuery(AuditFilter Filter, int? Before)
{
    public const string PersonKey = "person",
        StepKey = "step",
        FromKey = "from",
        ToKey = "to",
        BeforeKey = "before";

    public bool IsFiltered => Filter != new AuditFilter(null, null, null, null);

    /// <summary>A field that was left empty asks for all. Other keys are not looked at.</summary>
    public static ParseResult<AuditQuery> Read(IQueryCollection query)
    {
        if (new[] { PersonKey, StepKey, FromKey, ToKey, BeforeKey }.FirstOrDefault(key => query[key].Count > 1) is { } twice)
            return new ParseFailure($"{twice} stands more than once", 0);

        var (person, step) = (default(Guid?), default(AuditKind?));
        if (Of(PersonKey) is { } id)
        {
            if (!Guid.TryParseExact(id, "D", out var read))
                return new ParseFailure("person is the number of somebody who has an account, as the list has it", 0);
            person = read;
        }

        if (Of(StepKey) is { } word)
        {
            if (!EnumTerm.TryRead<AuditKind>(word, out var read))
                return new ParseFailure(
                    $"step is one of {string.Join(", ", EnumTerm.All<AuditKind>())}; it was “{Prose.Clip(word, 60)}”",
                    0
                );
            step = read;
        }

        var (from, to) = (Day(Of(FromKey)), Day(Of(ToKey)));
        if (from == default(DateOnly))
            return NoDay(FromKey);
        if (to == default(DateOnly))
            return NoDay(ToKey);
        if (from > to)
            return new ParseFailure("from is a later day than to", 0);
        var before = default(int?);
        if (Of(BeforeKey) is { } number)
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read) || read == 0)
                return new ParseFailure("before is a number, as the link to older entries has it", 0);
            before = read;
        }

        return new AuditQuery(new AuditFilter(person, step, from, to), before);

        string? Of(string key) => query[key].ToString() is { Length: > 0 } text ? text : null;
    }

    private static ParseFailure NoDay(string key) =>
        new($"{key} is a day of the calendar written YYYY-MM-DD, in UTC, as in {key}=2026-11-26", 0);

    /// <summary>Null for none, and a day that no log has where it can't be read.</summary>
    private static DateOnly? Day(string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : default(DateOnly);
}
