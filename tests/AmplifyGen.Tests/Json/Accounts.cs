using CsCheck;

namespace AmplifyGen.Tests.Json;

/// <summary>Accounts for tests.</summary>
internal static class Accounts
{
    public static readonly Account Full = new()
    {
        Id = "a\"é😀",
        Count = -3,
        Ratio = 0.5,
        IsOpen = true,
        Tags = ["x", null, "line\nbreak"],
        Sizes = [new("one", 1), new("two\\", long.MaxValue)],
        Parent = new Account { Id = "", Count = 0 },
    };

    public static readonly Gen<Account> Any = Gen.Select(
        Gen.String.Where(static text => !text.Any(char.IsSurrogate)),
        Gen.Int,
        Gen.Double.Where(double.IsFinite).Nullable(),
        Gen.Bool.Nullable(),
        Gen.String.Where(static text => !text.Any(char.IsSurrogate)).Array[0, 5],
        Gen.Bool,
        static (id, count, ratio, isOpen, tags, hasParent) => new Account
        {
            Id = id,
            Count = count,
            Ratio = ratio,
            IsOpen = isOpen,
            Tags = tags.Length == 0 ? null : EquatableList.From<string?>(tags),
            Sizes = tags.Length == 0 ? null : EquatableMap.From(tags.Select(static (tag, i) => KeyValuePair.Create(tag, (long)i))),
            Parent = hasParent ? Full : null,
        });
}
