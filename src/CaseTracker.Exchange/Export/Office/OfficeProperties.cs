using System.Xml;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>What an office file says of itself in its properties: the usual ones,
/// and of our own the day, the revision, the permalink and the licence.</summary>
internal static class OfficeProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Schema = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private const string Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Variant = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    public static async Task WriteAsync(OfficeArchive archive, DocumentProperties about, CancellationToken cancellation)
    {
        await archive.WriteAsync("docProps/core.xml", xml => Usual(xml, about), cancellation);
        await archive.WriteAsync(
            "docProps/app.xml",
            $"""<Properties xmlns="{Extended}"><Application>CaseTracker</Application></Properties>""",
            cancellation
        );
        await archive.WriteAsync("docProps/custom.xml", xml => Own(xml, about), cancellation);
    }

    private static void Usual(XmlWriter xml, DocumentProperties about)
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        Text("dc", "title", Dublin, about.Title);
        Text("dc", "subject", Dublin, about.Subject);
        Text("dc", "creator", Dublin, "CaseTracker");
        Text("dc", "description", Dublin, $"{about.Permalink} ({ExportStamp.Licence})");
        Text("dc", "language", Dublin, "en-US");
        Text("cp", "lastModifiedBy", Core, "CaseTracker");
        Time("created", about.PublishedAt);
        Time("modified", about.PublishedAt);
        xml.WriteEndElement();

        void Text(string prefix, string name, string space, string text)
        {
            xml.WriteStartElement(prefix, name, space);
            xml.WriteString(XmlText.Allowed(text));
            xml.WriteEndElement();
        }

        void Time(string name, DateTimeOffset moment)
        {
            xml.WriteStartElement("dcterms", name, Terms);
            xml.WriteAttributeString("xsi", "type", Schema, "dcterms:W3CDTF");
            xml.WriteString($"{moment.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}");
            xml.WriteEndElement();
        }
    }

    private static void Own(XmlWriter xml, DocumentProperties about)
    {
        var number = 1;
        xml.WriteStartElement("Properties", Custom);
        foreach (var (name, text) in about.Origin)
            Property(name, text);
        Property("Licence", $"{ExportStamp.Licence}, {ExportStamp.LicenceUrl}");
        Property("Writer", ExportStamp.WriterVersion);
        xml.WriteEndElement();

        void Property(string name, string text)
        {
            xml.WriteStartElement("property", Custom);
            xml.WriteAttributeString("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}");
            xml.WriteAttributeString("pid", $"{++number}");
            xml.WriteAttributeString("name", name);
            xml.WriteElementString("lpwstr", Variant, XmlText.Allowed(text));
            xml.WriteEndElement();
        }
    }
}
