using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Editing;

/// <summary>A case that is begun: what there must be before anything can be recorded of it.</summary>
/// <param name="Slug">The permanent part of its address; empty where one is to be made from the name.</param>
/// <param name="Filed">As people type dates.</param>
public sealed record NewCase(string Name, string Slug, string About, string Court, string Number, string Filed)
{
    /// <summary>As they stand in the form.</summary>
    private static readonly string[] Fields = ["name", "about", "court", "courtName", "number", "filed", "slug"];

    /// <summary>The name of a tribunal that the registry does not have; empty where <see cref="Court"/> says which it is.</summary>
    public string CourtName { get; init; } = "";

    public static NewCase Empty { get; } = new("", "", "", "", "", "");

    /// <summary>The first state of the case, or what is wrong with it, in the order of the form.</summary>
    /// <param name="today">From which day on the record counts as searched.</param>
    public (CourtCase? Case, IReadOnlyList<FormFault> Errors) Write(DateOnly today)
    {
        var docket = FormValues.ToFile(
            new JsonObject
            {
                ["court"] = Court,
                ["courtName"] = CourtName,
                ["number"] = Number,
                ["filed"] = Filed,
            },
            RecordForms.For(RecordKind.Docket),
            "",
            new FormContext("trial", [])
        );
        docket["id"] = "trial";
        var file = new JsonObject
        {
            ["caseFile"] = CaseFile.FormatVersion,
            ["slug"] = Address(Slug, Name),
            ["coding"] = new JsonObject { ["state"] = EnumTerm.For(CodingState.InProcess), ["lastChecked"] = today.ToString("yyyy-MM-dd") },
            ["dockets"] = new JsonArray(docket),
        };
        foreach (var (key, typed) in new[] { ("name", Name), ("about", About) })
            if (!string.IsNullOrWhiteSpace(typed))
                file[key] = FormValues.Typed(typed);
        return Read(Encoding.UTF8.GetBytes(file.ToJsonString()), string.IsNullOrWhiteSpace(Number) ? ["number"] : []);
    }

    /// <summary>A case that begins with whom and what another one has: parties in its trial docket, their roles, names and counsel, claims,
    /// topics and what it is about.</summary>
    /// <remarks>What is the other one's own stays with it: days, numbers, judges, further dockets, events and all that they do, and the
    /// sources, which say it of the other case.</remarks>
    public (CourtCase? Case, IReadOnlyList<FormFault> Errors) WriteAsCopy(CourtCase of, DateOnly today)
    {
        var trial = of.Dockets.FirstOrDefault(docket => !docket.IsReview) ?? of.Dockets[0];
        var (first, errors) = (this with { About = of.About, Court = trial.Court ?? "", CourtName = trial.CourtName ?? "" }).Write(today);
        if (first is null)
            return (null, errors);
        var roles = of.Participations.Where(participation => participation.Docket == trial.Id).ToList();
        var counsel = of.Counsel.Where(appearance => appearance.Dockets.Contains(trial.Id)).ToList();
        var present = roles
            .Select(participation => participation.Party)
            .Concat(counsel.SelectMany(appearance => appearance.For))
            .Concat(of.Claims.SelectMany(claim => claim.By.Concat(claim.Against)))
            .ToHashSet();
        var docket = first.Dockets[0];
        return Read(
            CaseFile.Write(
                first with
                {
                    Topics = of.Topics,
                    Dockets =
                    [
                        docket with
                        {
                            NatureOfSuit = trial.NatureOfSuit,
                            NatureOfSuitRaw = trial.NatureOfSuitRaw,
                            Cause = trial.Cause,
                        },
                    ],
                    Parties = [.. of.Parties.Where(party => present.Contains(party.Id)).Select(party => party with { Sources = [] })],
                    Participations =
                    [
                        .. roles.Select(participation =>
                            participation with
                            {
                                Docket = docket.Id,
                                From = null,
                                Until = null,
                                Sources = [],
                            }
                        ),
                    ],
                    Counsel =
                    [
                        .. counsel.Select(appearance => appearance with { Dockets = [docket.Id], From = null, Until = null, Sources = [] }),
                    ],
                    Claims = [.. of.Claims.Select(claim => claim with { Sources = [] })],
                }
            )
        );
    }

    /// <summary>What a new case is compared with: a case of the same name that says nothing.</summary>
    public static CourtCase Before(CourtCase first) =>
        new()
        {
            Slug = first.Slug,
            Name = first.Name,
            Coding = first.Coding,
        };

    /// <param name="missing">The fields that a case file may lack, and whoever begins a case may not.</param>
    private static (CourtCase? Case, IReadOnlyList<FormFault> Errors) Read(byte[] file, params string[] missing)
    {
        var read = CaseFile.Read(file);
        return (
            missing.Length == 0 ? read.Case : null,
            [
                .. read
                    .Errors.Select(error => error.Path.Split('.')[^1])
                    .Concat(missing)
                    .Distinct()
                    .OrderBy(field => Array.IndexOf(Fields, field))
                    .Select(field => new FormFault(Fields.Contains(field) ? field : null, Say(field))),
            ]
        );
    }

    private static string Address(string slug, string name) => string.IsNullOrWhiteSpace(slug) ? RecordIds.Free([], name) : slug.Trim();

    private static string Say(string field) =>
        field switch
        {
            "name" => "Give the case a name, as it is commonly cited.",
            "slug" => $"An address has {Identifier.Rule}.",
            "about" => "Say in a sentence or two what the dispute is about.",
            "court" =>
                "Give the court of the first docket, as in “N.D. Cal.”, or the name of a tribunal that is not in the list; not both.",
            "number" => "Give the docket number as the court writes it.",
            "filed" => "Say when it was filed, as in “29 October 2019” or “May 2019”.",
            _ => $"The {field} is not understood.",
        };
}
