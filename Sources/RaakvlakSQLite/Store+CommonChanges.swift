internal import RaakvlakStore

extension Store {
    /// How many changes both logs begin with: up to the last link of the chains that is the same.
    func commonChanges(with other: some Store) throws(StoreError) -> Int {
        var (low, high) = (0, min(try lastChange(), try other.lastChange()))
        while low < high {
            let middle = (low + high + 1) / 2
            let links = (try log(middle...middle).first, try other.log(middle...middle).first)
            if let mine = links.0, let theirs = links.1, mine.digest == theirs.digest {
                low = middle
            } else {
                high = middle - 1
            }
        }
        return low
    }
}
