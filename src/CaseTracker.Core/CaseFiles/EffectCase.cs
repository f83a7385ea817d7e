using CaseTracker.Core.Events;

namespace CaseTracker.Core.CaseFiles;

/// <summary>One kind of effect: the key that tells it, its type, and its shape.</summary>
internal sealed record EffectCase(string Key, Type Type, Func<Mapper, string, Effect?, Effect> Shape)
{
    public static EffectCase Of<T>(string key, Func<Mapper, string, T?, Effect> shape) where T : Effect =>
        new(key, typeof(T), (mapper, id, effect) => shape(mapper, id, (T?)effect));
}
