using System.Globalization;
using System.Text;
using System.Xml;

namespace CaseTracker.Exchange.Atom;

/// <summary>Writes a feed as an Atom document (RFC 4287) in UTF-8.</summary>
public static class AtomWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static byte[] Write(AtomFeed feed)
    {
        using var bytes = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                bytes,
                new XmlWriterSettings
                {
                    Encoding = new UTF8Encoding(false),
                    Indent = true,
                    NewLineChars = "\n",
                }
            )
        )
        {
            xml.WriteStartElement("feed", Atom);
            Text(xml, "id", feed.Id);
            Text(xml, "title", feed.Title);
            if (feed.Subtitle is { } subtitle)
                Text(xml, "subtitle", subtitle);
            Text(xml, "updated", Time(feed.Updated));
            if (feed.Rights is { } rights)
                Text(xml, "rights", rights);
            Author(xml, "CaseTracker");
            Link(xml, "self", "application/atom+xml", feed.Self);
            Link(xml, "alternate", "text/html", feed.Alternate);
            foreach (var entry in feed.Entries)
                Write(xml, entry);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "id", entry.Id);
        Text(xml, "title", entry.Title);
        Text(xml, "published", Time(entry.Published));
        Text(xml, "updated", Time(entry.Published));
        Author(xml, entry.Author);
        Link(xml, "alternate", "text/html", entry.Link);
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", entry.Category);
        xml.WriteEndElement();
        Text(xml, "summary", entry.Text);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Text(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, XmlText.Allowed(text));

    private static string Time(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
