using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.State;
using CaseTracker.Tests.Bundle;
using Xunit;

namespace CaseTracker.Tests.Reconciliation;

/// <summary>The bundled case with a citation added that prints what a test wants.</summary>
internal static class ReportedCase
{
    public const string Verdict = "award/damages/total@verdict";
    public const string Punitive = "award/damages/punitive@verdict";
    public const string Compensatory = "award/damages/compensatory@verdict";

    private const string Mark = "added by a test";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One value, reconciled.</summary>
    public static ReconciledValue Value(
        string printed,
        string facts,
        string? called = null,
        string source = "mint-2025-05-09",
        string? note = null
    ) => Assert.Single(Values([(printed, facts, called, note)], source));

    public static IReadOnlyList<ReconciledValue> Values(
        IEnumerable<(string Printed, string Facts, string? Called, string? Note)> rows,
        string source = "mint-2025-05-09"
    ) => Added(new Reconciler(History(rows, source)));

    public static CaseHistory History(IEnumerable<(string Printed, string Facts, string? Called, string? Note)> rows, string source)
    {
        var reported = rows.Select(row =>
                (JsonNode?)
                    new JsonObject
                    {
                        ["printed"] = row.Printed,
                        ["for"] = new JsonArray([.. row.Facts.Split(' ').Select(fact => (JsonNode?)JsonValue.Create(fact))]),
                        ["called"] = row.Called,
                        ["note"] = row.Note,
                    }
            )
            .ToArray();
        foreach (var row in reported)
            Clean(row!.AsObject());
        return With(
            new JsonObject
            {
                ["source"] = source,
                ["pinpoint"] = Mark,
                ["reported"] = new JsonArray(reported),
            }
        );
    }

    public static IReadOnlyList<ReconciledValue> Added(Reconciler reconciler) =>
        [.. reconciler.Values.Where(value => value.Citation.Pinpoint == Mark)];

    private static CaseHistory With(JsonObject citation)
    {
        var root = JsonNode.Parse(BundledCase.Bytes)!;
        var verdict = root["events"]!.AsArray().Single(happened => (string?)happened!["id"] == "verdict")!;
        verdict["sources"]!.AsArray().Add(citation);
        var read = CaseFile.Read(JsonSerializer.SerializeToUtf8Bytes(root, Options));
        Assert.Empty(read.Errors);
        return new CaseHistory(read.Case!);
    }

    private static void Clean(JsonObject row)
    {
        foreach (var name in row.Where(pair => pair.Value is null).Select(pair => pair.Key).ToList())
            row.Remove(name);
    }
}
