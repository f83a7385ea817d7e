using System.Text;
using System.Xml;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>The relations of a part: links by which it names other parts and addresses outside.</summary>
internal sealed class OfficeRelations
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Excel calls a file with a longer one damaged; counted as it is written, after escaping.</summary>
    private const int LongestLink = 2_079;

    private readonly List<(string Type, string Target, bool IsOutside)> _all = [];
    private readonly Dictionary<string, string> _links = [];

    /// <summary>The relations of a file as a whole.</summary>
    /// <param name="document">The path of its first part.</param>
    public static OfficeRelations ForFile(string document)
    {
        var all = new OfficeRelations();
        all.Add("officeDocument", document);
        all._all.Add(("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml", false));
        all.Add("extended-properties", "docProps/app.xml");
        all.Add("custom-properties", "docProps/custom.xml");
        return all;
    }

    public int Count => _all.Count;

    /// <summary>Names another part, and gives the id by which the part calls it.</summary>
    public string Add(string type, string target)
    {
        _all.Add(($"{Office}/{type}", target, false));
        return $"r{_all.Count}";
    }

    /// <summary>The id of a link to an address outside, its host in ASCII (RFC 3986, section 3.2.2); null where it is not absolute, since
    /// nothing says what it is relative to, where its host has no ASCII form, or where it is longer than office programs open.</summary>
    public string? Link(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return null;
        var written = WebAddress.Written(uri);
        if (written.Length > LongestLink || !Ascii.IsValid(written))
            return null;
        if (_links.TryGetValue(written, out var known))
            return known;
        _all.Add(($"{Office}/hyperlink", written, true));
        return _links[written] = $"r{_all.Count}";
    }

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", "http://schemas.openxmlformats.org/package/2006/relationships");
        foreach (var (i, (type, target, isOutside)) in _all.Index())
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", $"r{i + 1}");
            xml.WriteAttributeString("Type", type);
            xml.WriteAttributeString("Target", target);
            if (isOutside)
                xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
