using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Core.Dockets;
using CaseTracker.Exchange.Import;

namespace CaseTracker.Tests.Dockets;

/// <summary>Made-up files in each form that courts' systems and archives write.</summary>
internal static class SampleDockets
{
    public static JsonObject Entry(string? number, string filed, string text, string? document = "0451", string? sequence = null) =>
        new()
        {
            ["date_entered"] = filed,
            ["date_filed"] = filed,
            ["description"] = text,
            ["document_number"] = number,
            ["pacer_doc_id"] = document is null ? null : $"{document}{number}",
            ["pacer_seq_no"] = sequence,
        };

    public static JsonObject District() =>
        new()
        {
            ["assigned_to_str"] = "Ann Jones",
            ["case_name"] = "Doe v. Roe Platforms, Inc.",
            ["cause"] = "28:1332 Diversity",
            ["court_id"] = "cand",
            ["date_filed"] = "2024-01-02",
            ["date_terminated"] = null,
            ["demand"] = "",
            ["docket_entries"] = new JsonArray(
                Entry("3", "2024-02-05", "ORDER granting 2 Motion to Stay. Signed by Judge Ann Jones."),
                Entry(null, "2024-02-01", "Set hearing on the zebrafish question."),
                Entry("2", "2024-02-01", "MOTION to Stay filed by Roe Platforms, Inc."),
                Entry("1", "2024-01-02", "COMPLAINT against Roe Platforms, Inc. (Entered: 01/03/2024)")
            ),
            ["docket_number"] = "3:24-cv-00001",
            ["jury_demand"] = "Both",
            ["nature_of_suit"] = "190 Contract",
            ["parties"] = new JsonArray(
                Party(
                    "Jane Doe",
                    "Plaintiff",
                    "an individual\n12 Elm Street\nTERMINATED: 02/17/2024",
                    null,
                    ("John Smith", "LEAD ATTORNEY")
                ),
                Party("Roe Platforms, Inc.", "Defendant\u00a0\u00a0", "a Delaware corporation", "2024-03-01")
            ),
            ["referred_to_str"] = "",
        };

    public static JsonObject Party(string name, string type, string note, string? ended, params (string Name, string Role)[] attorneys) =>
        new()
        {
            ["attorneys"] = new JsonArray([
                .. attorneys.Select(attorney => new JsonObject
                {
                    ["contact"] = "Smith LLP\n1 Secret Road\n(555) 010-0199\nsmith@example.com",
                    ["name"] = attorney.Name,
                    ["roles"] = new JsonArray(attorney.Role),
                }),
            ]),
            ["date_terminated"] = ended,
            ["extra_info"] = note,
            ["name"] = name,
            ["type"] = type,
        };

    public static JsonObject Appellate() =>
        new()
        {
            ["appeal_from"] = "Northern District of California",
            ["case_name"] = "Doe v. Roe Platforms, Inc.",
            ["case_type_information"] = "civil, private",
            ["court_id"] = "ca9",
            ["date_filed"] = "2024-04-01",
            ["docket_entries"] = new JsonArray(
                new JsonObject
                {
                    ["date_filed"] = "2024-04-01",
                    ["date_entered"] = "2024-04-02T09:30:00",
                    ["description"] = "CIVIL CASE docketed. [24-100]",
                    ["document_number"] = 12345678901,
                    ["pacer_doc_id"] = "12345678901",
                    ["pacer_seq_no"] = "6301730",
                    ["attachments"] = new JsonArray(
                        new JsonObject
                        {
                            ["attachment_number"] = 1,
                            ["description"] = "Record",
                            ["page_count"] = 23,
                            ["file_size_bytes"] = 204436,
                            ["pacer_doc_id"] = "123",
                        },
                        new JsonObject
                        {
                            ["attachment_number"] = 2,
                            ["description"] = "",
                            ["is_sealed"] = true,
                        }
                    ),
                }
            ),
            ["docket_number"] = "24-100",
            ["fee_status"] = "Paid",
            ["originating_court_information"] = new JsonObject
            {
                ["court_id"] = "cand",
                ["docket_number"] = "3:24-cv-00001",
                ["ordering_judge"] = "Ann Jones",
                ["date_filed"] = "2024-01-02",
                ["date_filed_noa"] = "2024-03-30",
                ["RESTRICTED_ALIEN_NUMBER"] = "A000",
            },
            ["panel"] = new JsonArray(),
            ["parties"] = new JsonArray(),
        };

    public static JsonObject Acms() =>
        new()
        {
            ["caseDetails"] = new JsonObject
            {
                ["caseId"] = "8f6c08e2-df78-ee11",
                ["caseNumber"] = "24-321",
                ["name"] = "Doe v. Agency of Examples",
                ["caseOpened"] = "2024-05-01",
                ["aNumber"] = "A000-000-000",
                ["caseType"] = "Agency",
                ["caseSubType"] = "Review",
                ["feeStatus"] = "Paid",
                ["court"] = new JsonObject { ["name"] = "Agency of Examples" },
                ["partyAttorneyList"] =
                    "<table width='100%'><tr><td width='30%'> JANE DOE<br>&nbsp;&nbsp;A000-000-000, <br>&nbsp;Petitioner </td><td>"
                    + "<div>Mr. John Smith, Counsel<br>Email: smith@example.com<br>[Retained]<br>SMITH LLP<br>1 Secret Road</div></td></tr>"
                    + "<tr><td> AGENCY OF EXAMPLES<br><strong>Terminated:</strong> 05/06/2024<br>&nbsp;Respondent </td><td></td></tr>"
                    + "</table>",
            },
            ["docketInfo"] = new JsonObject
            {
                ["docketEntries"] = new JsonArray(
                    new JsonObject
                    {
                        ["endDate"] = "2024-05-01",
                        ["entryNumber"] = 1,
                        ["docketEntryText"] =
                            "<p><strong>PETITION FOR REVIEW</strong> filed by Jane Doe &amp; others. [Entered: 05/02/2024 11:22 AM]</p>",
                        ["docketEntryId"] = "e75e932f-e078",
                        ["documentCount"] = 0,
                        ["pageCount"] = 0,
                        ["restrictedPartyFilingDocketEntry"] = true,
                    }
                ),
            },
        };

    public static JsonObject Bankruptcy() =>
        new()
        {
            ["case_name"] = "Example Widgets LLC",
            ["court_id"] = "azb",
            ["date_filed"] = "2010-01-26",
            ["date_converted"] = "2010-05-01",
            ["docket_entries"] = new JsonArray(
                Entry("1", "2010-01-26", "Chapter 11 Voluntary Petition."),
                Entry(null, "2010-01-26", "Receipt.")
            ),
            ["docket_number"] = "2:10-bk-00276",
            ["parties"] = new JsonArray(Party("Example Widgets LLC", "Debtor", "PO Box on Elm Street", null)),
        };

    public static string Text(params JsonNode[] values) => string.Join('\n', values.Select(value => value.ToJsonString()));

    public static async Task<List<DocketSheet>> ReadAsync(string text, string? court = null) =>
        await ReadAsync(Encoding.UTF8.GetBytes(text), court);

    public static async Task<List<DocketSheet>> ReadAsync(byte[] bytes, string? court = null)
    {
        using var stream = new MemoryStream(bytes);
        var sheets = new List<DocketSheet>();
        await foreach (var sheet in DocketFileReader.ReadAsync(stream, court, Xunit.TestContext.Current.CancellationToken))
            sheets.Add(sheet);
        return sheets;
    }
}
