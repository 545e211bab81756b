public import RaakvlakNetwork
public import RaakvlakRecords

/// What became of files of the register: the network with what they say, and all that a person should know of it.
public struct RegisterImport: Sendable {
    /// The network; nil where a row can't be held and none is to be left out.
    public let network: Network?
    /// The files, in the order of reading.
    public let files: [RegisterFile]
    /// What is wrong with their rows; of very many, the first hundred thousand.
    public let issues: [Issue]
    /// How many errors there are: rows that can't be held.
    public let errorCount: Int
    /// How many notices there are.
    public let noticeCount: Int
    /// What was brought in.
    public let tallies: RegisterTallies
    /// Mergers and other transitions that were carried out.
    public let successions: [Succession]
    /// What a person should look at.
    public let review: [ReviewPoint]
    /// Organizations of the network without a number, and which of the register they could be by name.
    public let candidates: [NameCandidate]

    /// The postcode areas of the regional regulation, as the files have them.
    package let regulation: RegionalRegulation

    /// Reads files of the register and brings what they say into a network.
    ///
    /// - Parameters:
    ///   - paths: Files, and folders below which all files are read.
    ///   - network: What is there already; nil for a new network.
    ///   - matches: The numbers of organizations of the network that a person confirmed.
    ///   - vintage: The year of files whose names hold none.
    ///   - day: The day as of which changes without a date are told.
    ///   - skipsInvalid: Whether rows that can't be held are left out, instead of all.
    /// - Throws: `RegisterError`; `.location`, where a file can't be read at all.
    /// - Complexity: O(rows + nodes + ties) but for sorting; names are compared where a number is missing.
    public init(
        _ paths: [String],
        into network: Network? = nil,
        matches: [ConfirmedMatch] = [],
        vintage: Int? = nil,
        day: CalendarDate,
        skipsInvalid: Bool = false
    ) throws(RegisterError) {
        var reader = RegisterReader(vintage: vintage)
        do throws(LocationError) { try reader.read(paths) } catch { throw .location(error) }
        guard reader.files.contains(where: { $0.kind != nil }) else { throw .noRegisterFiles }
        var register = reader.register
        register.complete()
        (files, issues) = (reader.files, reader.log.issues)
        (errorCount, noticeCount) = (reader.log.errorCount, reader.log.noticeCount)
        let (base, conflicts) = try ConfirmedMatch.apply(matches, to: network)
        var merge = try RegisterMerge(register, into: base, day: day)
        for conflict in conflicts { merge.list([conflict.node]) { .matchConflict($0[0], conflict) } }
        merge.run()
        candidates = NameCandidate.all(in: base, register)
        regulation = register.regulation
        (tallies, successions, review) = (merge.tallies, merge.successions, merge.review)
        let isSound = errorCount == 0 || skipsInvalid
        do throws(NetworkError) {
            self.network = isSound ? try merge.revision.network() : nil
        } catch {
            throw .network(error)
        }
    }
}
