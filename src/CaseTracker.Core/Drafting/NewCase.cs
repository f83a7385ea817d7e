using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Drafting.Records;
using CaseTracker.Core.Review;

namespace CaseTracker.Core.Drafting;

/// <summary>A case that is begun: what there must be before anything can be recorded of it.</summary>
/// <param name="Slug">The permanent part of its address; empty where one is to be made from the name.</param>
/// <param name="Filed">As people type dates.</param>
public sealed record NewCase(string Name, string Slug, string About, string Court, string Number, string Filed)
{
    public static NewCase Empty { get; } = new("", "", "", "", "", "");

    /// <summary>The first state of the case, or what is missing, by field: "name", "slug", "about", "court", "number", "filed".</summary>
    /// <param name="today">From which day on the record counts as searched.</param>
    public (CourtCase? Case, IReadOnlyList<(string Field, string Message)> Errors) Write(DateOnly today)
    {
        var docket = FormValues.ToFile(
            new JsonObject { ["court"] = Court, ["number"] = Number, ["filed"] = Filed }, RecordForms.Of(RecordKind.Docket), "", new FormContext("trial", []));
        docket["id"] = "trial";
        var file = new JsonObject
        {
            ["caseFile"] = CaseFile.FormatVersion,
            ["slug"] = Address(Slug, Name),
            ["coding"] = new JsonObject { ["state"] = Words.Of(CodingState.InProcess), ["lastChecked"] = today.ToString("yyyy-MM-dd") },
            ["dockets"] = new JsonArray(docket),
        };
        foreach (var (key, typed) in new[] { ("name", Name), ("about", About) })
            if (!string.IsNullOrWhiteSpace(typed)) file[key] = FormValues.Typed(typed);
        var read = CaseFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString()));
        return (read.Case, [.. read.Errors.Select(error => error.Path.Split('.')[^1]).Distinct().Select(field => (field, Say(field)))]);
    }

    /// <summary>A case that begins as another one is, under an address and a name of its own.</summary>
    public static CaseFileResult Copy(CourtCase of, string slug, string name) =>
        CaseFile.Read(CaseFile.Write(of with { Slug = Address(slug, name), Name = name.Trim(), ShortName = null }));

    /// <summary>What a new case is compared with: a case of the same name that says nothing.</summary>
    public static CourtCase Before(CourtCase first) => new() { Slug = first.Slug, Name = first.Name, Coding = first.Coding };

    private static string Address(string slug, string name) => string.IsNullOrWhiteSpace(slug) ? RecordIds.Free([], name) : slug.Trim();

    private static string Say(string field) => field switch
    {
        "name" => "Give the case a name, as it is commonly cited.",
        "slug" => $"An address has {Identifier.Rule}.",
        "about" => "Say in a sentence or two what the dispute is about.",
        "court" => "Choose the court of the first docket.",
        "number" => "Give the docket number as the court writes it.",
        "filed" => "Say when it was filed, as in “29 October 2019” or “May 2019”.",
        _ => $"The {field} is not understood.",
    };
}
