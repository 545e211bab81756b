/// Something that happens in a search when the dual values have changed by `change`.
struct SearchEvent {
    /// By how much the dual values have changed then, since the search began.
    var change: Int64
    /// The ends of the pair that becomes tight, or no tail and the blossom whose dual value becomes zero.
    var tail, head: UInt32

    /// Stands in the head of a pair of two even nodes.
    static let bothEven: UInt32 = 1 << 31
}

/// The events of a search that are still to come, the earliest first: a heap with four children a parent.
///
/// Memory: 16 bytes an event; room is used again. Appending is O(log events), and so is removing the first.
struct EventQueue: ~Copyable {
    private var events: UnsafeMutablePointer<SearchEvent>
    private var capacity = 1024
    /// How many events there are.
    private(set) var count = 0

    init() { events = .allocate(capacity: capacity) }

    deinit { events.deallocate() }

    mutating func removeAll() { count = 0 }

    @inline(__always)
    mutating func append(_ event: SearchEvent) {
        if count == capacity { grow() }
        let events = self.events
        var place = count
        count &+= 1
        while place > 0 {
            let parent = (place &- 1) >> 2
            guard events[parent].change > event.change else { break }
            events[place] = events[parent]
            place = parent
        }
        events[place] = event
    }

    /// Takes away the first event that happens before `limit`.
    mutating func removeFirst(before limit: Int64) -> SearchEvent? {
        guard count > 0, events[0].change < limit else { return nil }
        let first = events[0]
        count &-= 1
        if count > 0 { settle(events[count]) }
        return first
    }

    /// Puts an event in the place of the first, and sinks it to where it belongs.
    private mutating func settle(_ event: SearchEvent) {
        let (events, count) = (self.events, self.count)
        var place = 0
        while true {
            let first = place << 2 &+ 1
            guard first < count else { break }
            var best = first
            for child in first &+ 1..<max(first &+ 1, min(first &+ 4, count))
            where events[child].change < events[best].change { best = child }
            guard events[best].change < event.change else { break }
            events[place] = events[best]
            place = best
        }
        events[place] = event
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<SearchEvent>.allocate(capacity: 2 * capacity)
        larger.moveInitialize(from: events, count: count)
        events.deallocate()
        (events, capacity) = (larger, 2 * capacity)
    }
}
