using System.Security.Cryptography;

namespace CaseTracker.Exchange.Export.Several;

/// <summary>Passes on what is written and seals it at the end, so that a file of
/// any length carries its digest without ever being held as a whole.</summary>
/// <remarks>The place of the digest has to stand in what is written last: that
/// one piece is held back until the digest of all is known.</remarks>
internal sealed class DigestStream(Stream target) : WriteOnlyStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[]? _last;

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty)
            return;
        var before = _last;
        _last = buffer.ToArray();
        if (before is null)
            return;
        _hash.AppendData(before);
        await target.WriteAsync(before, cancellationToken);
    }

    /// <summary>Puts the digest in and passes the rest on.</summary>
    /// <returns>The digest.</returns>
    public async Task<string> SealAsync(CancellationToken cancellation)
    {
        var last = _last ?? throw new InvalidOperationException("Nothing was written.");
        _hash.AppendData(last);
        var digest = Convert.ToHexStringLower(_hash.GetHashAndReset());
        ExportDigest.Put(last, digest);
        await target.WriteAsync(last, cancellation);
        await target.FlushAsync(cancellation);
        return digest;
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _hash.Dispose();
        base.Dispose(disposing);
    }
}
