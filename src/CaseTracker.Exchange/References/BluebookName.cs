using System.Text.RegularExpressions;
using CaseTracker.Core.Courts;

namespace CaseTracker.Exchange.References;

/// <summary>The name of a case as the Bluebook has it in a citation (rules 10.2.1 and 10.2.2).</summary>
public static partial class BluebookName
{
    private const string AllOfUs = "United States of America";

    /// <summary>What says already that a party is a firm, so that a second such word goes (rule 10.2.1(h)).</summary>
    private static readonly string[] Firms = ["Ass’n", "Bros.", "Co.", "Corp.", "R.R.", "Ry.", "Cos."];

    /// <summary>"WhatsApp Inc. v. NSO Grp. Techs. Ltd."</summary>
    public static string Of(Reference reference) => Of(reference.Title, reference.People, reference.Court?.Known);

    /// <param name="people">Which sides are persons, and the family name where the record tells it; a person's name is never
    /// shortened as a word.</param>
    /// <param name="court">Where it was decided; null where the table of courts has no such court.</param>
    public static string Of(string caption, IReadOnlyDictionary<string, string> people, Court? court)
    {
        var sides = CaseTitle.Versus().Split(caption);
        return sides.Length == 1
            ? Side(MatterOf().Replace(caption, "In re "), people, court)
            : string.Join(" v. ", sides.Select((side, i) => Side(i == 0 ? Matter().Replace(side, "") : side, people, court)));
    }

    private static string Side(string side, IReadOnlyDictionary<string, string> people, Court? court)
    {
        side = side.Trim();
        if (people.TryGetValue(side, out var family))
            return family;
        if (Sovereign(side, court) is { } sovereign)
            return sovereign;
        side = Article().Replace(side, "");
        if (!side.Contains(' ', StringComparison.Ordinal) || BluebookTables.Places.Any(place => place.Full == side))
            return side;
        foreach (var (full, brief) in BluebookTables.Places)
            side = Regex.Replace(side, $@"(?<![\w’'-]){Regex.Escape(full)}(?![\w’'-])", brief, RegexOptions.CultureInvariant);
        side = Word().Replace(side, word => BluebookTables.Words.GetValueOrDefault(word.Value, word.Value));
        return Firms.Any(firm => Regex.IsMatch(side, $@"(?<!\w){Regex.Escape(firm)}(?=[\s,])")) ? SecondFirm().Replace(side, "") : side;
    }

    /// <summary>A nation or state as a party: in its own courts "People", "State" or "Commonwealth", elsewhere its name alone (rule
    /// 10.2.1(f)).</summary>
    private static string? Sovereign(string side, Court? court)
    {
        if (side == AllOfUs)
            return "United States";
        if (StateParty().Match(side) is not { Success: true } match || court is null)
            return null;
        var place = match.Groups["place"].Value;
        return court.System == CourtSystem.Federal ? place
            : court.Place == place ? match.Groups["word"].Value
            : null;
    }

    [GeneratedRegex(@"^(?:The )?(?<word>People|State|Commonwealth) of (?:the (?:State|Commonwealth) of )?(?<place>[^,]+?)(?:, by .*)?$")]
    private static partial Regex StateParty();

    // Where both sides are named, the phrase before them goes (rule 10.2.1(b)).
    [GeneratedRegex(@"^(?:In the )?Matter of (?:the )?")]
    private static partial Regex Matter();

    [GeneratedRegex(@"^(?:In the )?[Mm]atter of ")]
    private static partial Regex MatterOf();

    [GeneratedRegex(@"^The (?!King\b|Queen\b)")]
    private static partial Regex Article();

    [GeneratedRegex(@"(?<![\w’'.-])\w+(?![\w’'-]|\.\w)")]
    private static partial Regex Word();

    [GeneratedRegex(@",? (?:Inc|Ltd|L\.?L\.?C|L\.?L\.?P|N\.A|F\.S\.B|P\.?L\.?C)\.?$")]
    private static partial Regex SecondFirm();
}
