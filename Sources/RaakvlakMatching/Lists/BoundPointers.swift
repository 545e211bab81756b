/// Where the parts of an index are, for as long as they are held.
struct BoundPointers {
    let rows: UnsafeBufferPointer<UInt16>
    let blockedStarts: UnsafeBufferPointer<UInt32>
    let blockedEntries: UnsafeBufferPointer<UInt32>
    let rowCount: Int
    let blockedCount: Int
    /// How many persons answer.
    let personCount: Int
}

extension BoundIndex {
    /// Holds the parts of the index in place while `body` reads them.
    func withPointers(_ body: (BoundPointers) -> Void) {
        rows.withUnsafeBufferPointer { rows in
            blockedStarts.withUnsafeBufferPointer { starts in
                blockedEntries.withUnsafeBufferPointer { blocked in
                    body(
                        BoundPointers(
                            rows: rows,
                            blockedStarts: starts,
                            blockedEntries: blocked,
                            rowCount: listRowCount,
                            blockedCount: blockedCount,
                            personCount: rowCount
                        )
                    )
                }
            }
        }
    }
}

extension BoundTerms {
    /// Where the terms are, for as long as they are held.
    struct Pointers {
        let blocked: UnsafeBufferPointer<Blocked>
        let upperBlocked: UnsafeBufferPointer<Blocked>
        let short: ShortTerms.Pointers
        let upperShort: ShortTerms.Pointers
        let rows: UnsafeBufferPointer<Row>
        let members: UnsafeBufferPointer<Member>
    }

    /// Holds the terms in place while `body` reads them.
    func withPointers(_ body: (Pointers) -> Void) {
        blocked.withUnsafeBufferPointer { blocked in
            upperBlocked.withUnsafeBufferPointer { upperBlocked in
                short.withPointers { short in
                    upperShort.withPointers { upperShort in
                        rows.withUnsafeBufferPointer { rows in
                            members.withUnsafeBufferPointer { members in
                                body(
                                    Pointers(
                                        blocked: blocked,
                                        upperBlocked: upperBlocked,
                                        short: short,
                                        upperShort: upperShort,
                                        rows: rows,
                                        members: members
                                    )
                                )
                            }
                        }
                    }
                }
            }
        }
    }
}

extension ShortTerms {
    /// Where the entries are, for as long as they are held.
    struct Pointers {
        let entries: UnsafeBufferPointer<UInt32>
        let starts: UnsafeBufferPointer<Int>
    }

    /// Holds the entries in place while `body` reads them.
    func withPointers(_ body: (Pointers) -> Void) {
        entries.withUnsafeBufferPointer { entries in
            starts.withUnsafeBufferPointer { starts in body(Pointers(entries: entries, starts: starts)) }
        }
    }
}
