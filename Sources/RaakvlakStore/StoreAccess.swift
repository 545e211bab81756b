/// What is done with a store.
public enum StoreAccess: Sendable {
    /// It is only read; it may lie where nothing can be written.
    case reading
    /// It is changed.
    case changing
    /// It is changed, and made where there is none.
    case making
}
