using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace CaseTracker.Web.Hosting;

/// <summary>Brotli (RFC 7932) at quality 0. <see cref="CompressionLevel.Fastest"/> is quality 1, which takes twice as long for our pages
/// and makes them no smaller.</summary>
public sealed class FastestBrotli : ICompressionProvider
{
    private static readonly BrotliCompressionOptions Quality = new() { Quality = 0 };

    public string EncodingName => "br";

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, Quality, leaveOpen: true);
}
