using System.Runtime.CompilerServices;

namespace AmplifyGen.Client;

/// <summary>Caches the keys that are derived from credentials. They are kept only as long as the credentials.</summary>
internal sealed class DerivedKeys
{
    /// <summary>Enough for a client that signs for several regions and services, even around midnight.</summary>
    private const int MostHmacKeys = 16;

    private static readonly ConditionalWeakTable<AwsCredentials, DerivedKeys> Kept = [];

    // The newest key is first. The array is immutable: a thread that derives a key replaces the whole array.
    private HmacSigningKey[] _hmac = [];
    private EcdsaSigningKey? _ecdsa;

    public static DerivedKeys Of(AwsCredentials credentials) => Kept.GetValue(credentials, static _ => new DerivedKeys());

    public HmacSigningKey Hmac(AwsCredentials credentials, ReadOnlySpan<char> date, string region, string service)
    {
        foreach (var key in Volatile.Read(ref _hmac))
        {
            if (key.IsFor(date, region, service))
                return key;
        }

        var derived = new HmacSigningKey(credentials.SecretAccessKey, date, region, service);
        Add(derived);
        return derived;
    }

    public EcdsaSigningKey Ecdsa(AwsCredentials credentials) =>
        LazyInitializer.EnsureInitialized(ref _ecdsa, () => new EcdsaSigningKey(credentials.AccessKeyId, credentials.SecretAccessKey));

    private void Add(HmacSigningKey key)
    {
        while (true)
        {
            var before = Volatile.Read(ref _hmac);
            HmacSigningKey[] after = [key, .. before.AsSpan(0, Math.Min(before.Length, MostHmacKeys - 1))];
            if (Interlocked.CompareExchange(ref _hmac, after, before) == before)
                return;
        }
    }
}
