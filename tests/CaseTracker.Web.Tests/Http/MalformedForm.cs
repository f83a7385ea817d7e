using System.Text;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Bodies that are no form, each with the type that it claims to be.</summary>
internal static class MalformedForm
{
    public const string TooLarge = "over 64 KB";
    public const string UrlEncoded = "application/x-www-form-urlencoded";
    public const string WrongType = "wrong type";

    private const string Multipart = "multipart/form-data; boundary=x";

    public static Dictionary<string, (string Type, byte[] Body)> All { get; } =
        new()
        {
            [TooLarge] = (UrlEncoded, Bytes($"name={new string('x', 70_000)}")),
            ["3,000 keys"] = (UrlEncoded, Bytes(string.Join('&', Enumerable.Range(0, 3_000).Select(i => $"key{i}=1")))),
            ["an overlong key"] = (UrlEncoded, Bytes($"{new string('k', 5_000)}=1")),
            ["bytes that are no text"] = (UrlEncoded, Bytes("name%00=%ff%fe&other=%")),
            ["broken multipart"] = (Multipart, Bytes("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nbroken off")),
            ["multipart without boundary"] = ("multipart/form-data", Bytes("--x\r\n\r\n")),
            ["a part without a name"] = (Multipart, Bytes("--x\r\nno header\r\n\r\na\r\n--x--\r\n")),
            [WrongType] = ("application/json", Bytes("{\"name\":\"ada\"}")),
        };

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);
}
