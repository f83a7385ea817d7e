using System.Text.Json.Nodes;

namespace CaseTracker.Tests.Dockets;

/// <summary>Made-up answers of CourtListener's API.</summary>
internal static class SampleListener
{
    private const string Api = "https://www.courtlistener.com/api/rest/v4";

    public static JsonObject Docket() =>
        new()
        {
            ["resource_uri"] = $"{Api}/dockets/4214/",
            ["id"] = 4214,
            ["court"] = $"{Api}/courts/cand/",
            ["court_id"] = "cand",
            ["original_court_info"] = null,
            ["clusters"] = new JsonArray(),
            ["panel"] = new JsonArray(),
            ["appeal_from"] = null,
            ["assigned_to_str"] = "Ann Jones",
            ["case_name"] = "Doe v. Roe Platforms, Inc.",
            ["docket_number"] = "3:24-cv-00001",
            ["pacer_case_id"] = "178502",
            ["date_filed"] = "2024-01-02",
            ["jurisdiction_type"] = "Diversity",
        };

    public static JsonObject Entry(int id, int? number, string text) =>
        new()
        {
            ["id"] = id,
            ["docket"] = $"{Api}/dockets/4214/",
            ["date_filed"] = "2024-06-01",
            ["description"] = text,
            ["entry_number"] = number,
            ["pacer_sequence_number"] = 500 + id,
            ["recap_sequence_number"] = "2024-06-01.001",
            ["recap_documents"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = id * 10,
                    ["document_type"] = 1,
                    ["attachment_number"] = null,
                    ["description"] = "Motion",
                    ["pacer_doc_id"] = $"0450{id}",
                    ["page_count"] = 28,
                    ["file_size"] = 330183,
                    ["is_available"] = true,
                    ["is_sealed"] = null,
                },
                new JsonObject
                {
                    ["id"] = (id * 10) + 1,
                    ["document_type"] = 2,
                    ["attachment_number"] = 1,
                    ["description"] = "Proposed order",
                    ["pacer_doc_id"] = $"0451{id}",
                    ["is_available"] = false,
                }
            ),
        };

    public static JsonObject Page(params JsonObject[] results) =>
        new()
        {
            ["next"] = null,
            ["previous"] = null,
            ["results"] = new JsonArray([.. results]),
        };

    public static JsonObject Alert(params JsonObject[] results) =>
        new()
        {
            ["payload"] = new JsonObject { ["results"] = new JsonArray([.. results]) },
            ["webhook"] = new JsonObject { ["version"] = 1, ["event_type"] = 1 },
        };

    /// <summary>A party of this docket and of another, which is to be left out.</summary>
    public static JsonObject Party(int id, string name, string type) =>
        new()
        {
            ["id"] = id,
            ["name"] = name,
            ["attorneys"] = new JsonArray(Attorney(7, 4214, 2), Attorney(8, 99, 1)),
            ["party_types"] = new JsonArray(Type(4214, type), Type(id * 1000, "Movant")),
        };

    public static JsonObject Lawyer(int id, string name) =>
        new()
        {
            ["id"] = id,
            ["name"] = name,
            ["contact_raw"] = "1 Secret Road\nsmith@example.com",
            ["phone"] = "(555) 010-0199",
            ["parties_represented"] = new JsonArray(
                new JsonObject
                {
                    ["docket"] = $"{Api}/dockets/4214/",
                    ["party"] = $"{Api}/parties/1/",
                    ["role"] = 2,
                }
            ),
        };

    private static JsonObject Attorney(int id, int docket, int role) =>
        new()
        {
            ["attorney_id"] = id,
            ["docket_id"] = docket,
            ["role"] = role,
        };

    private static JsonObject Type(int docket, string name) =>
        new()
        {
            ["docket_id"] = docket,
            ["name"] = name,
            ["date_terminated"] = null,
            ["extra_info"] = "",
        };
}
