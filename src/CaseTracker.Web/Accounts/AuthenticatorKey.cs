using System.Text;
using QRCoder;

namespace CaseTracker.Web.Accounts;

/// <summary>The key that an authenticator app is given, as text, link and picture.</summary>
/// <param name="SignInName">By which the app tells accounts apart.</param>
/// <param name="Key">In base 32.</param>
public sealed record AuthenticatorKey(string SignInName, string Key)
{
    private const string Issuer = "CaseTracker";

    /// <summary>In groups of four, to be typed.</summary>
    public string Grouped => string.Join(' ', Key.Chunk(4).Select(group => new string(group)));

    /// <summary>As authenticator apps read it: key URI format, time-based, six digits, thirty seconds.</summary>
    public string Link => $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(SignInName)}?secret={Key}&issuer={Issuer}&digits=6&period=30";

    /// <summary>The link as a QR code: the dark modules as one path, a module a unit, and the length of a side.</summary>
    public (string Path, int Side) Picture()
    {
        using var data = QRCodeGenerator.GenerateQrCode(Link, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
        for (var x = 0; x < data.ModuleMatrix[y].Count; x++)
            if (data.ModuleMatrix[y][x])
                path.Append($"M{x} {y}h1v1h-1z");
        return (path.ToString(), data.ModuleMatrix.Count);
    }
}
