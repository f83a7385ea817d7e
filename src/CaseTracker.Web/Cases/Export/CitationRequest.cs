using CaseTracker.Exchange;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.References;

namespace CaseTracker.Web.Cases.Export;

/// <summary>What can be cited of a page's case, on its day.</summary>
internal static class CitationRequest
{
    public static readonly string[] Keys = [ExportChoice.OfKey];

    /// <param name="site">Null where no public address is known.</param>
    public static CaseReferences For(CaseView view, PublicUrls? site) => new(CaseExports.InputOf(view, site ?? PublicUrls.Unknown));

    /// <summary>What an address asks to cite: without the key, the case's first page.</summary>
    public static CitationTarget? Cited(IReadOnlyDictionary<string, string> filters) =>
        filters.GetValueOrDefault(ExportChoice.OfKey) is { } of ? CitationTarget.Read(of) : CitationTarget.FirstPage;

    /// <summary>What is wrong with the address; null where the day shows what is to be cited.</summary>
    public static string? Refusal(CaseView view, IReadOnlyDictionary<string, string> filters)
    {
        if (Cited(filters) is not { } cited)
            return $"{ExportChoice.OfKey} is {CitationTarget.Form}; it was “{filters[ExportChoice.OfKey]}”";
        return CaseExport.RefusalOf(CaseExports.InputOf(view, PublicUrls.Unknown) with { Of = cited });
    }
}
