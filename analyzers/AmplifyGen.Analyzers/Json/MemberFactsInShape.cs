using AmplifyGen.Analyzers.Facts;

namespace AmplifyGen.Analyzers.Json;

/// <summary>The member whose value, or whose element, is compared.</summary>
internal sealed record MemberFactsInShape(ShapeFacts Shape, MemberFacts Member);
