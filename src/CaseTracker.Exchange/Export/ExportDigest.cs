using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace CaseTracker.Exchange.Export;

/// <summary>The digest that a file carries of itself, so that a changed byte shows without the site.</summary>
/// <remarks>
/// SHA-256 of the whole file with every place of the digest holding <see cref="Placeholder"/>. A file names it by <see cref="Mark"/> and 64
/// hexadecimal digits: in text formats within
/// the text, in a ZIP container (DOCX, XLSX) in the archive's comment, in a PDF in a comment behind its end. Without the site it says only
/// that a file is consistent with itself: whoever
/// changes a file can seal it anew.
/// </remarks>
public static class ExportDigest
{
    public const string Mark = "casetracker-sha256:";

    /// <summary>What a writer puts where the digest belongs, wherever it names the digest.</summary>
    public const string Placeholder = Mark + "0000000000000000000000000000000000000000000000000000000000000000";

    private const int Digits = 64;
    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdef"u8);
    private static readonly byte[] Zeros = Encoding.ASCII.GetBytes(new string('0', Digits));
    private static readonly byte[] MarkBytes = Encoding.ASCII.GetBytes(Mark);

    /// <summary>Puts the digest in each place that a writer left for it, and gives it.</summary>
    /// <exception cref="ArgumentException">The file leaves no place for it.</exception>
    public static string Seal(byte[] file)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(file));
        Put(file, digest);
        return digest;
    }

    /// <summary>Puts a digest in each place that a part of a file has for it.</summary>
    internal static void Put(byte[] part, string digest)
    {
        var places = Places(part);
        if (places.Count == 0)
            throw new ArgumentException("The file leaves no place for its digest.", nameof(part));
        var text = Encoding.ASCII.GetBytes(digest);
        foreach (var place in places)
            text.CopyTo(part, place);
    }

    /// <summary>The digest that a file names; null where it names none, or several.</summary>
    public static string? Named(ReadOnlySpan<byte> file)
    {
        string? named = null;
        foreach (var place in Places(file))
        {
            var here = Encoding.ASCII.GetString(file.Slice(place, Digits));
            if (named is not null && named != here)
                return null;
            named = here;
        }

        return named;
    }

    /// <summary>Whether a file is what it says of itself.</summary>
    public static bool IsConsistent(ReadOnlySpan<byte> file)
    {
        if (Named(file) is not { } named)
            return false;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var from = 0;
        foreach (var place in Places(file))
        {
            hash.AppendData(file[from..place]);
            hash.AppendData(Zeros);
            from = place + Digits;
        }

        hash.AppendData(file[from..]);
        return Convert.ToHexStringLower(hash.GetHashAndReset()) == named;
    }

    /// <summary>Where the digits of each named digest begin. In a calendar a line
    /// holds no more than 75 octets, so that the digits begin the next.</summary>
    private static List<int> Places(ReadOnlySpan<byte> file)
    {
        var places = new List<int>();
        for (var from = 0; file[from..].IndexOf(MarkBytes) is var at and >= 0; from += at + MarkBytes.Length)
        {
            var place = from + at + MarkBytes.Length;
            if (file[place..].StartsWith("\r\n "u8))
                place += 3;
            if (place + Digits <= file.Length && file.Slice(place, Digits).IndexOfAnyExcept(HexDigits) < 0)
                places.Add(place);
        }

        return places;
    }
}
