package import RaakvlakStore

extension SQLiteBackup {
    /// Makes a backup of a store of whatever engine, as it is at one moment; who writes to it meanwhile is not kept waiting.
    ///
    /// - Parameters:
    ///   - store: The store.
    ///   - name: How people call it.
    ///   - target: Where the backup is put.
    ///   - isReplacing: Whether an earlier backup that is there already may be replaced.
    /// - Returns: What was found of the backup, which is whole.
    /// - Throws: `KeepingError`; what was there before is left as it was.
    package static func make(
        of store: some ContentsStore,
        called name: String,
        at target: String,
        isReplacing: Bool = false
    ) throws(KeepingError) -> StoreCheck {
        let place = FilePlace(target)
        if place.exists, !isReplacing { throw .fileExists(target) }
        if place.hasLog || place.isInUse { throw .inUse(target) }
        return try place.withBeside { beside throws(KeepingError) in
            try write(to: beside, for: target) { file throws(StoreError) in
                try store.withContents { contents throws(StoreError) in try file.take(contents) }
            }
            let found = try checked(beside, madeOf: name)
            try checkReplaceable(place, by: beside)
            // Nobody else may read it, unless others could read what it replaces.
            try place.put(beside, like: target, isReplacing: isReplacing)
            return found
        }
    }

    /// Puts contents as they are into a file that is not there yet.
    static func keep(_ contents: any StoreContents, at target: String) throws(KeepingError) {
        let place = FilePlace(target)
        try place.withBeside { beside throws(KeepingError) in
            try write(to: beside, for: target) { file throws(StoreError) in try file.take(contents) }
            try place.put(beside, like: target, isReplacing: false)
        }
    }

    /// Makes a new file, whose errors are told of the target: nobody knows it by its own name.
    private static func write(
        to beside: String,
        for target: String,
        _ body: (ContentsFile) throws(StoreError) -> Void
    ) throws(KeepingError) {
        do throws(StoreError) {
            let file = try ContentsFile(beside)
            try body(file)
            try file.close()
        } catch {
            switch error {
            case .notWritable(beside, let reason): throw .store(.notWritable(target, reason: reason))
            case .failed(beside, let reason): throw .store(.failed(target, reason: reason))
            default: throw .store(error)
            }
        }
    }
}
