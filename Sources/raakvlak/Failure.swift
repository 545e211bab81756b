internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Why a command ends without success, where no error of the library says it.
enum Failure: Error, Hashable {
    /// Rows of the input can't be held; the issues are printed already.
    case badData(errors: Int, place: String)
    /// The answer is no; the document that says so is printed already.
    case answered(RequestError)
    /// The same in a check, whose document is printed already.
    case checkFailed
    /// The standard output could not take everything.
    case outputLost(String)
    /// Rows of the register can't be held; the document that says so is printed already.
    case registerRefused(errors: Int)
    /// A new network would be made where there is something already.
    case notEmpty(String)

    /// The network is in no database, which this needs.
    case needsStore(String)
    /// The network is in no database, and can't be asked in SQL.
    case noSQL(String)
    /// The network is in no database, which alone can be backed up and restored.
    case notKept(String)
    /// A workbook can't be changed.
    case workbookIsNoTarget(String)
    /// The database is not whole; what is wrong is printed already.
    case notIntact(String)
    /// The source is a file of a form that is not read.
    case notImportable(String)
    /// Nodes or ties of the source can't be held; the document that says so is printed already.
    case lossyImport(Int)
    /// Source and target say different things; the document that says so is printed already.
    case conflictingImport(conflicts: Int, faults: Int)
    /// There is no person of this id, and there was none.
    case noSuchPerson(String)
    /// The person of this id was erased before.
    case isErased(String)
    /// Who was asked did not confirm.
    case notConfirmed

    /// What is said on the standard error; nil where all is said.
    var phrase: Phrase? {
        switch self {
        case .badData(let errors, let place): Texts.badData(errors, place)
        case .answered(let error): error.phrase
        case .checkFailed: nil
        case .registerRefused(let errors): Texts.registerRefused(errors)
        case .outputLost(let reason): Texts.outputLost(reason)
        case .notEmpty(let path): Texts.notEmpty(path)
        case .needsStore(let place): Texts.needsStore(place)
        case .noSQL(let place): Texts.noSQL(place)
        case .notKept(let place): Texts.notKept(place)
        case .workbookIsNoTarget(let path): Texts.workbookIsNoTarget(path)
        case .notIntact(let place): Texts.notIntact(place)
        case .notImportable(let path): Texts.notImportable(path)
        case .lossyImport(let count): Texts.lossyImport(count)
        case .noSuchPerson(let id): Texts.noSuchPerson(id)
        case .isErased(let id): Texts.isErased(id)
        case .notConfirmed: Texts.notConfirmed
        case .conflictingImport(let conflicts, let faults): Texts.conflictingImport(conflicts, faults)
        }
    }

    var exitCode: CommandExit {
        switch self {
        case .badData, .checkFailed, .registerRefused, .lossyImport, .notIntact: .badData
        case .answered, .conflictingImport, .needsStore, .noSQL, .notKept, .noSuchPerson, .isErased,
            .notConfirmed:
            .notMet
        case .outputLost: .inputOutput
        case .notEmpty, .workbookIsNoTarget: .cannotWrite
        case .notImportable: .noInput
        }
    }
}
