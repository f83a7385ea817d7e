using System.Xml;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>The list of what kind each part of an office file is.</summary>
internal static class OfficeContentTypes
{
    private const string Office = "application/vnd.openxmlformats-officedocument";

    /// <summary>Writes the list.</summary>
    /// <param name="parts">Each part's path with the end of its kind's name; the parts with properties are added.</param>
    public static void Write(XmlWriter xml, IEnumerable<(string Path, string Kind)> parts)
    {
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        foreach (var (path, kind) in parts)
            Override(path, $"{Office}.{kind}+xml");
        Override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        Override("docProps/app.xml", $"{Office}.extended-properties+xml");
        Override("docProps/custom.xml", $"{Office}.custom-properties+xml");
        xml.WriteEndElement();

        void Default(string extension, string type)
        {
            xml.WriteStartElement("Default");
            xml.WriteAttributeString("Extension", extension);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        void Override(string path, string type)
        {
            xml.WriteStartElement("Override");
            xml.WriteAttributeString("PartName", $"/{path}");
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }
}
