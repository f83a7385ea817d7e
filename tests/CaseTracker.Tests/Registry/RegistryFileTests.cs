using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Registry;
using CaseTracker.Testing;
using CaseTracker.Tests.Data;
using Xunit;

namespace CaseTracker.Tests.Registry;

public sealed class RegistryFileTests
{
    [Fact]
    public void Write_WhatWasRead_GivesTheSameBytesAgain()
    {
        var written = RegistryFile.Write(SampleRegistry.Read(SampleRegistry.Json()));

        Assert.Equal(written, RegistryFile.Write(SampleRegistry.Read(written)));
        Assert.Contains("\"until\": \"2030~\"", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        Assert.EndsWith("}\n", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
    }

    /// <summary>After a change of shapes: <c>dotnet run --project src/CaseTracker.Cli -- schema --registry >
    /// docs/registry.schema.json</c>.</summary>
    [Fact]
    public void Schema_Published_IsTheCurrentOne() =>
        Assert.Equal(RegistryFile.Schema(), File.ReadAllText(ProjectRoot.File("docs/registry.schema.json")));

    [Fact]
    public void Example_OfTheDocument_IsAccepted() =>
        Assert.Empty(
            RegistryFile
                .Read(
                    Encoding.UTF8.GetBytes(File.ReadAllText(ProjectRoot.File("docs/registry.md")).Split("```json\n")[1].Split("\n```")[0])
                )
                .Errors
        );

    [Theory]
    [InlineData("", "line 1, byte 1: this is not JSON (RFC 8259) in UTF-8, at most 24 levels deep")]
    [InlineData("[]", "expected one object { … }")]
    [InlineData("{}", "registry: expected the format version \"1.0\"")]
    [InlineData("""{ "registry": "9" }""", "registry: expected the format version \"1.0\"")]
    [InlineData("""{ "registry": "1.0", "courts": [] }""", "courts: unknown key; expected are registry, parties, judges")]
    [InlineData(
        """{ "registry": "1.0", "parties": [ { "id": "a", "kind": "firm", "names": [ { "name": "A" } ] } ] }""",
        "parties[0] (a).kind: expected one of \"organisation\", \"person\", \"government\"; here stands \"firm\" (no such word here)"
    )]
    [InlineData(
        """{ "registry": "1.0", "parties": [ { "id": "a", "kind": "person", "names": [] } ] }""",
        "parties[0] (a).names: the list is empty; expected at least one item"
    )]
    [InlineData(
        """{ "registry": "1.0", "judges": [ { "id": "a", "names": [ { "name": "A" } ] }, { "id": "a", "names": [ { "name": "B" } ] } ] }""",
        "judges[1] (a).id: the judge id \"a\" stands twice; ids are unique"
    )]
    [InlineData(
        """{ "registry": "1.0", "judges": [ { "id": "a", "names": [ { "name": "A", "from": "soon" } ] } ] }""",
        "judges[0] (a).names[0].from: expected a date in EDTF"
    )]
    [InlineData(
        """
            { "registry": "1.0", "judges": [ { "id": "a", "names": [ { "name": "A" } ],
              "offices": [ { "title": "J", "court": "moon" } ] } ] }
            """,
        "judges[0] (a).offices[0].court: expected a court id that the court registry knows"
    )]
    [InlineData(
        """
            { "registry": "1.0", "judges": [ { "id": "a", "names": [ { "name": "A" } ] },
              { "id": "b", "names": [ { "name": "B" } ], "former": [ { "id": "a", "names": [ "A" ], "merged": "2026-11-26",
              "reason": "One." } ] } ] }
            """,
        "judges[1] (b).former[0] (a).id: \"a\" is the id of a judge of its own, "
            + "judges[0] (a); a former id belongs to an entry that is there no more"
    )]
    [InlineData(
        """
            { "registry": "1.0", "judges": [ { "id": "a", "names": [ { "name": "A" } ],
              "former": [ { "id": "a", "names": [ "A" ], "merged": "2026-11-26", "reason": "One." } ] } ] }
            """,
        "judges[0] (a).former[0] (a).id: \"a\" is the id of a judge of its own, judges[0] (a)"
    )]
    [InlineData(
        """
            { "registry": "1.0", "judges": [ { "id": "a", "names": [ { "name": "A" } ],
              "former": [ { "id": "c", "names": [ "C" ], "merged": "2026-11-26", "reason": "One." },
              { "id": "c", "names": [ "C" ], "merged": "2026-11-26", "reason": "One." } ] } ] }
            """,
        "judges[0] (a).former[1] (c).id: \"c\" stands as judges[0] (a).former[0] (c).id already; a former id leads to one entry"
    )]
    [InlineData(
        """
            { "registry": "1.0", "judges": [ { "id": "a", "names": [ { "name": "A" } ],
              "former": [ { "id": "c", "names": [], "merged": "2026-11-26", "reason": "One." } ] } ] }
            """,
        "judges[0] (a).former[0] (c).names: the list is empty; expected at least one item"
    )]
    public void Read_AFaultyFile_NamesThePlaceAndWhatWasExpected(string json, string expected)
    {
        var read = RegistryFile.Read(Encoding.UTF8.GetBytes(json));

        Assert.Null(read.Registry);
        Assert.StartsWith(expected, Assert.Single(read.Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_APartyAndAJudgeOfOneId_IsFine() =>
        Assert.NotNull(
            RegistryFile
                .Read(
                    """
                    { "registry": "1.0", "parties": [ { "id": "a", "kind": "person", "names": [ { "name": "A" } ] } ],
                      "judges": [ { "id": "a", "names": [ { "name": "A" } ] } ] }
                    """u8.ToArray()
                )
                .Registry
        );

    [Theory]
    [InlineData("""{ "registry": "1.0" }""", true)]
    [InlineData("""{ "registry": 7, "nonsense": true }""", true)]
    [InlineData("""{ "caseFile": "1.0" }""", false)]
    [InlineData("""{ "registry": """, false)]
    [InlineData("[]", false)]
    public void IsOne_OfAText_GoesByItsKey(string json, bool expected) =>
        Assert.Equal(expected, RegistryFile.IsOne(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Read_ACaseFile_IsNoRegistry() =>
        Assert.Equal(
            "registry: expected the format version \"1.0\"",
            Assert.Single(RegistryFile.Read(SampleCases.Full()).Errors).ToString()
        );

    [Fact]
    public void Missing_ACaseThatNamesAFormerId_MissesNothing()
    {
        var json = Encoding
            .UTF8.GetString(SampleCases.Full())
            .Replace("\"id\": \"roe\", \"kind\"", "\"id\": \"roe\", \"registry\": \"roe-llc\", \"kind\"", StringComparison.Ordinal);
        var courtCase = CaseFile.Read(Encoding.UTF8.GetBytes(json)).Case!;

        Assert.Empty(TwiceListed.Registry.Merged("roe-llc", "roe").Missing(courtCase));
    }

    [Fact]
    public void Missing_ACaseThatNamesWhatTheRegistryLacks_SaysWhere()
    {
        var json = Encoding
            .UTF8.GetString(SampleCases.Full())
            .Replace("\"id\": \"roe\", \"kind\"", "\"id\": \"roe\", \"registry\": \"roe\", \"kind\"", StringComparison.Ordinal)
            .Replace("\"id\": \"doe\", \"kind\"", "\"id\": \"doe\", \"registry\": \"doe\", \"kind\"", StringComparison.Ordinal)
            .Replace(
                "\"id\": \"jones\", \"names\"",
                "\"id\": \"jones\", \"registry\": \"jones-nowhere\", \"names\"",
                StringComparison.Ordinal
            );

        var missing = SampleRegistry.Read(SampleRegistry.Json()).Missing(CaseFile.Read(Encoding.UTF8.GetBytes(json)).Case!);

        Assert.Equal(
            [
                "parties[1] (doe).registry: \"doe\" names a party that the registry does not hold",
                "judges[0] (jones).registry: \"jones-nowhere\" names a judge that the registry does not hold",
            ],
            missing.Select(error => error.ToString())
        );
    }
}
