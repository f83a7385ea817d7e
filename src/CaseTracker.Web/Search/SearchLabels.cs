using CaseTracker.Core;
using CaseTracker.Core.Search;
using CaseTracker.Data.Search;

namespace CaseTracker.Web.Search;

/// <summary>What readers call hits, fields and parts of a query.</summary>
internal static class SearchLabels
{
    public static string Section(SearchHit hit) =>
        hit.IsExact
            ? "Exact match"
            : hit.Thing switch
            {
                SearchThing.Case => "Cases",
                SearchThing.Ruling => "Rulings",
                SearchThing.Event => "Events",
                SearchThing.DocketEntry => "Docket entries",
                SearchThing.DocketSheet => "Docket sheets",
                SearchThing.Party or SearchThing.Judge or SearchThing.Court or SearchThing.Counsel => "People and courts",
                SearchThing.Source or SearchThing.PrintedValue or SearchThing.NotFound or SearchThing.RelatedCase => "Sources and notes",
                _ => "Motions, claims, orders and money",
            };

    public static string Kind(SearchHit hit) =>
        Prose.Capital(
            hit.Thing switch
            {
                SearchThing.PrintedValue => "figure in a source",
                SearchThing.NotFound => "what we could not find",
                SearchThing.Relief => "relief sought",
                SearchThing.RelatedCase => "related case",
                SearchThing.Clause => "clause of an injunction",
                _ => hit.Kind,
            }
        );

    public static string Facet(SearchField field) =>
        field switch
        {
            SearchField.Disposition => "Outcome",
            _ => Prose.Capital(SearchFields.NameOf(field)),
        };

    public static string Label(SearchNode part) =>
        part switch
        {
            SearchFilter filter => SearchFields.NameOf(filter.Field),
            SearchDays days => SearchFields.NameOf(days.Field),
            SearchAmounts => "amount",
            SearchPhrase => "exact words",
            SearchWord { IsPrefix: true } => "begins with",
            SearchWord => "word",
            SearchNot => "without",
            _ => "any of",
        };
}
