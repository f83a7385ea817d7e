using System.Text.Json;
using System.Text.RegularExpressions;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Redaction;

/// <summary>Walks a record and builds the same one without the withheld words.</summary>
/// <remarks>
/// Where a value can't hold a mark it is left out. Whatever can't do without
/// it is left out with it, up to the next list or optional record:
/// a false sum or a made-up day would be worse than a gap.
/// </remarks>
internal sealed partial class RedactionMapper(IReadOnlyList<RedactedTerm> words) : CaseMapper
{
    private readonly List<RedactedPlace> _places = [];
    private string _path = "";

    public IReadOnlyList<RedactedPlace> Places => _places;

    /// <summary>True where the record that was walked last can't do without what is left out.</summary>
    public bool IsGone { get; private set; }

    public override string Id(string key, string? current, string kind, bool local = false) => Required(key, current!, Scalars.Id);

    public override T Required<T>(string key, T? current, Scalar<T> scalar)
        where T : default
    {
        var kept = TryKeep(key, current!, scalar, out var value);
        IsGone |= !kept;
        return kept ? value : current!;
    }

    public override T? Optional<T>(string key, T? current, Scalar<T> scalar)
        where T : class => current is not null && TryKeep(key, current, scalar, out var value) ? value : null;

    public override T? OptionalValue<T>(string key, T? current, Scalar<T> scalar) =>
        current is { } held && TryKeep(key, held, scalar, out var value) ? value : null;

    public override T WithDefault<T>(string key, T current, T usual, Scalar<T> scalar) => current;

    public override IReadOnlyList<T> List<T>(string key, IReadOnlyList<T>? current, Scalar<T> scalar, int atLeast = 0)
    {
        var kept = new List<T>(current!.Count);
        for (var i = 0; i < current.Count; i++)
            if (TryKeep($"{key}[{i}]", current[i], scalar, out var value))
                kept.Add(value);
        IsGone |= kept.Count < atLeast;
        return kept;
    }

    public override IReadOnlyList<T> Many<T>(string key, IReadOnlyList<T>? current, Func<Mapper, T?, T> shape, int atLeast = 0)
        where T : class
    {
        var kept = new List<T>(current!.Count);
        for (var i = 0; i < current.Count; i++)
            if (Within($"{key}[{i}]", current[i], shape) is { } item)
                kept.Add(item);
        IsGone |= kept.Count < atLeast;
        return kept;
    }

    public override T? One<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class => current is null ? null : Within(key, current, shape);

    public override T RequiredOne<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class
    {
        var kept = Within(key, current!, shape);
        IsGone |= kept is null;
        return kept ?? current!;
    }

    public override IReadOnlyList<ComponentAmount> Amounts(string key, IReadOnlyList<ComponentAmount>? current)
    {
        var kept = current!
            .Where(amount => TryKeep($"{key}.{EnumTerm.For(amount.Component)}", amount.Amount, Scalars.Amount, out _))
            .ToList();
        IsGone |= kept.Count == 0;
        return kept;
    }

    /// <summary>Null where the item is left out.</summary>
    private T? Within<T>(string key, T item, Func<Mapper, T?, T> shape)
        where T : class
    {
        var (path, gone) = (_path, IsGone);
        (_path, IsGone) = (Below(key), false);
        var kept = shape(this, item);
        var left = IsGone;
        if (left)
            _places.Add(new RedactedPlace(_path, RedactionTreatment.LeftOut));
        (_path, IsGone) = (path, gone);
        return left ? null : kept;
    }

    /// <summary>False where the value is left out.</summary>
    private bool TryKeep<T>(string key, T current, Scalar<T> scalar, out T value)
    {
        value = current;
        if (!HoldsWordsOfItsOwn(scalar) || scalar.Form(current) is var text && !words.Any(withheldWords => withheldWords.AreIn(text)))
            return true;
        var (instead, fate) = Instead(key, text, scalar);
        var kept = instead is not null && scalar.TryRead(JsonSerializer.SerializeToElement(instead), out value, out _);
        _places.Add(new RedactedPlace(Below(key), kept ? fate : RedactionTreatment.LeftOut));
        return kept;
    }

    /// <summary>Terms of the vocabulary, courts and currencies are the same in every case and tell nothing of one.</summary>
    private static bool HoldsWordsOfItsOwn<T>(Scalar<T> scalar) =>
        !typeof(T).IsEnum
        && !new object[] { Scalars.Court, Scalars.CurrencyCode, Scalars.Period, Scalars.Flag, Scalars.Count }.Contains(scalar);

    private (string? Text, RedactionTreatment Fate) Instead<T>(string key, string text, Scalar<T> scalar)
    {
        if (ReferenceEquals(scalar, Scalars.Text) || ReferenceEquals(scalar, Scalars.Paragraph))
            return (
                Replaced(text, RedactionPlaceholder.InText) is { Length: <= Scalars.LongestText } fits ? fits : RedactionPlaceholder.InText,
                RedactionTreatment.Replaced
            );
        if (ReferenceEquals(scalar, Scalars.Date))
            return (
                Calendar()
                    .Replace(text, date => words.Any(withheldWords => withheldWords.AreIn(date.Value)) ? date.Groups[1].Value : date.Value),
                RedactionTreatment.CutToItsYear
            );
        // The address of another case that is not there would lead nowhere.
        var isId =
            scalar.RefersTo is not null || ReferenceEquals(scalar, Scalars.Id) && key != "slug" || ReferenceEquals(scalar, Scalars.Fact);
        return (isId ? Replaced(text, RedactionPlaceholder.InIds) : null, RedactionTreatment.Replaced);
    }

    private string Replaced(string text, string by) => words.Aggregate(text, (left, withheldWords) => withheldWords.Replace(left, by));

    private string Below(string key) => _path.Length == 0 ? key : $"{_path}.{key}";

    [GeneratedRegex(@"(\d{4})-\d{2}(-\d{2})?")]
    private static partial Regex Calendar();
}
