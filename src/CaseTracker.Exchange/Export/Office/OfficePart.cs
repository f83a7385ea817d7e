using System.Xml;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>One XML part of an office file while it is written.</summary>
internal sealed class OfficePart(Stream entry, MemoryStream buffer, XmlWriter xml) : IAsyncDisposable
{
    private const int Enough = 64 * 1024;

    public XmlWriter Xml => xml;

    /// <summary>Sends on what is written, once it is enough; so that a long part is never held as a whole.</summary>
    public async ValueTask SendAsync(CancellationToken cancellation)
    {
        if (buffer.Length < Enough)
            return;
        await xml.FlushAsync();
        await entry.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellation);
        buffer.SetLength(0);
    }

    public async ValueTask DisposeAsync()
    {
        xml.Flush();
        await entry.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
        await xml.DisposeAsync();
        await entry.DisposeAsync();
    }
}
