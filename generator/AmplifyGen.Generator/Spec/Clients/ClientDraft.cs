using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Clients;

/// <summary>What a client provides in addition to its operations.</summary>
internal sealed record ClientDraft(EquatableArray<PagesModel> Pages, EquatableArray<WaiterModel> Waiters);
