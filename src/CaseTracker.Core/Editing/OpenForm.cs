using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseTracker.Core.Editing;

/// <summary>The form that is open on a proposal, as it is kept while it is filled in: a ruling or another record.</summary>
public sealed record OpenForm(RulingDraft? Ruling, RecordDraft? Record)
{
    private static readonly JsonSerializerOptions Layout = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The form as text, to be kept.</summary>
    public string Write() => JsonSerializer.Serialize(this, Layout);

    /// <summary>The form that was kept; null where it can't be read, which a newer or an older program may have written.</summary>
    public static OpenForm? Read(string kept)
    {
        try
        {
            return JsonSerializer.Deserialize<OpenForm>(kept, Layout) is { } form && (form.Ruling is null) != (form.Record is null)
                ? form
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
