using System.Text;
using CaseTracker.Core.Registry;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>A small registry with every key in use.</summary>
internal static class SampleRegistry
{
    public static byte[] Json(string name = "Roe Platforms, Inc.") =>
        Encoding.UTF8.GetBytes(
            $$"""
            {
              "registry": "1.0",
              "parties": [
                { "id": "roe", "kind": "organisation",
                  "names": [ { "name": "Roe Inc.", "until": "2025-05" },
                    { "name": "{{name}}", "from": "[..2025-06-01]", "note": "In the captions." } ],
                  "description": "A maker of programs.", "basis": "The same full name in both." },
                { "id": "ann-jones", "kind": "person", "names": [ { "name": "Ann Jones" } ] }
              ],
              "judges": [
                { "id": "jones-cand", "names": [ { "name": "Jones" } ],
                  "offices": [ { "title": "District Judge", "court": "cand", "from": "2001", "until": "2030~" } ],
                    "basis": "The same letters.",
                  "former": [ { "id": "a-jones-cand", "names": [ "A. Jones" ], "merged": "2025-12-01",
                    "reason": "The letters on the docket are the same." } ] }
              ]
            }
            """
        );

    public static SharedRegistry Read(byte[] file)
    {
        var read = RegistryFile.Read(file);
        Assert.Empty(read.Errors);
        return read.Registry!;
    }
}
