using System.Text;
using CaseTracker.Core.Registry;
using CaseTracker.Tests.Data;

namespace CaseTracker.Tests.Registry;

/// <summary>A registry in which a company stands three times and a judge twice.</summary>
internal static class TwiceListed
{
    public static byte[] Json { get; } =
        Encoding.UTF8.GetBytes(
            """
            {
              "registry": "1.0",
              "parties": [
                { "id": "doe", "kind": "person", "names": [ { "name": "Jane Doe" } ] },
                { "id": "roe", "kind": "organisation", "names": [ { "name": "Roe Inc.", "until": "2025-05" },
                  { "name": "Roe Platforms, Inc.", "from": "[..2025-06-01]" } ],
                  "description": "A maker of programs.", "basis": "The same full name in both." },
                { "id": "roe-llc", "kind": "person", "names": [ { "name": "Roe LLC" }, { "name": "Roe Inc." } ],
                  "description": "A seller of programs." },
                { "id": "roe-se", "kind": "organisation", "names": [ { "name": "Roe SE" } ] }
              ],
              "judges": [
                { "id": "jones-cand", "names": [ { "name": "Jones" } ],
                  "offices": [ { "title": "District Judge", "court": "cand", "from": "2001" } ] },
                { "id": "ann-jones-cand", "names": [ { "name": "Ann Jones" } ], "offices": [ { "title": "Chief Judge", "court": "cand" } ],
                  "basis": "The same letters." }
              ]
            }
            """
        );

    public static SharedRegistry Registry => SampleRegistry.Read(Json);

    public static readonly DateOnly Day = new(2026, 11, 26);

    public static IReadOnlyDictionary<string, MergeSide> NoChoices { get; } = new Dictionary<string, MergeSide>();

    public static SharedRegistry Merged(this SharedRegistry registry, string from, string into, string why = "One company.") =>
        EntryMerge.Find(registry, RegistryKind.Party, from, into)!.Merged(NoChoices, Day, why);
}
