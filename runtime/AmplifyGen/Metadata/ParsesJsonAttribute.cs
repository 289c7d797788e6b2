namespace AmplifyGen.Metadata;

/// <summary>Marks a method that reads its first argument as the JSON of its shape: <c>FromJson</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class ParsesJsonAttribute : Attribute;
