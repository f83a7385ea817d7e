using CaseTracker.Core.Reconciliation;
using CaseTracker.Tests.Bundle;
using Xunit;

namespace CaseTracker.Tests.Reconciliation;

public sealed class ReconcilerEnduranceTests
{
    private const string Extra = "0123456789$€%.,:;-–’'“ ()~+/xMb¼½٣𝟙é";

    private static readonly string[] Facts =
    [
        ReportedCase.Verdict,
        ReportedCase.Punitive + " " + ReportedCase.Verdict,
        "award/damages/cut@post-trial-order",
        "award/damages/ratio@verdict",
        "event/verdict/date",
        "figure/devices",
        "docket/trial/number",
        "party/nso/name",
        "relief/ceiling-four-to-one/amount",
    ];

    [Fact]
    public void Values_OfTenThousandMutatedTexts_NeverThrow()
    {
        var values = ReportedCase.Values(Mutated(10_000));

        Assert.Equal(10_000, values.Count);
        Assert.All(values, value => Assert.EndsWith(".", value.Sentence, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Printed, string Facts, string? Called, string? Note)> Mutated(int count)
    {
        var random = new Random(20251017);
        var texts = new Reconciler(BundledCase.History).Values.Select(value => value.Reported.Printed).ToList();
        string[] called = ["damages", "fine", "total damages", "punitive", "each of three claims", "compensatory and punitive"];
        for (var i = 0; i < count; i++)
        {
            var text = texts[random.Next(texts.Count)].ToCharArray().ToList();
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                var at = random.Next(text.Count);
                var extra = Extra[random.Next(Extra.Length)];
                if (char.IsSurrogate(extra))
                    extra = '9';
                if (random.Next(3) == 0 && text.Count > 1)
                    text.RemoveAt(at);
                else if (random.Next(2) == 0)
                    text.Insert(at, extra);
                else
                    text[at] = extra;
            }

            yield return ("(" + new string([.. text]) + ")", Facts[random.Next(Facts.Length)], called[random.Next(called.Length)], null);
        }
    }
}
