using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>Marks a method that reads its first argument as the JSON of its shape: <c>FromJson</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Method)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class ParsesJsonAttribute : Attribute;
