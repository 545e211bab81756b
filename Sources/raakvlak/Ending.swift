internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakGraphviz
internal import RaakvlakInterchange
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakSpreadsheets
internal import RaakvlakStore

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// How a run ends that did not simply succeed: what is said, where, and the exit code.
struct Ending {
    private let text: String
    private let code: Int32

    init(of error: any Error, in language: Language) {
        switch error {
        case let failure as Failure: (text, code) = (Self.text(failure.phrase, language), failure.exitCode.rawValue)
        case let error as any ExplainedError:
            (text, code) = (Self.text(error.phrase, language), Self.exitCode(for: error).rawValue)
        default:
            let message = Raakvlak.fullMessage(for: error, columns: .max / 2)
            code = Raakvlak.exitCode(for: error).rawValue
            // What a shell asks for is no text for people.
            text =
                NodeCompletion.isAsked(by: CommandLine.arguments)
                ? message : ParserText(message).text(in: language, width: min(Terminal.width ?? 80, 100))
        }
    }

    /// Says what is to be said, on the standard output where all is well, and ends the process.
    func exit() -> Never {
        var code = code
        if code == 0 {
            var output = StandardOutput()
            output.write(text + "\n")
            do { try output.finish() } catch { code = Failure.outputLost("").exitCode.rawValue }
        } else if !text.isEmpty {
            StandardError.write(text + "\n")
        }
        endProcess(code)
    }

    private static func text(_ phrase: Phrase?, _ language: Language) -> String {
        phrase.map { Texts.errorPrefix(language) + $0(language) } ?? ""
    }

    /// The exit code for an error of the library.
    static func exitCode(for error: any ExplainedError) -> CommandExit {
        switch error {
        case let error as LocationError:
            switch error {
            case .noSuchFolder, .notAFolder, .noSuchFile, .noNetworkFiles: .noInput
            case .notReadable: .inputOutput
            case .notWritable, .notEmpty, .fileExists: .cannotWrite
            }
        case let error as WorkbookError:
            switch error {
            case .unreadable: .badData
            case .noNetworkSheets: .noInput
            case .otherSheets, .notHeld, .notWritable, .notWritten: .cannotWrite
            }
        case is GraphvizError: .inputOutput
        case let error as StoreError: exitCode(for: error)
        case let error as KeepingError: exitCode(for: error)
        case let error as EditingError:
            switch error {
            case .refused, .badID, .noSuchColumn, .keyColumn, .consentsColumn: .badData
            case .notReadable: .inputOutput
            case .store(let error): exitCode(for: error)
            case .noSuchNode, .notPerson, .nodeExists, .noSuchTie, .severalTies, .severalPosts: .notMet
            }
        case let error as RegisterError:
            switch error {
            case .location(let error): exitCode(for: error)
            case .noRegisterFiles: .noInput
            default: .badData
            }
        case is SyntaxFault: .badData
        case RequestError.notIDs: .badData
        case let error as RequestError: error.isUsage ? .usage : .notMet
        default: .notMet
        }
    }
}

extension Ending {
    /// The exit code for an error of a store.
    private static func exitCode(for error: StoreError) -> CommandExit {
        switch error {
        case .noSuchStore: .noInput
        case .notAStore, .newerSchema, .damaged, .notHeld, .unstorableText: .badData
        case .badQuery, .queryParameters, .emptyQuery, .severalQueries, .queryChanges: .badData
        case .notWritable: .cannotWrite
        case .busy, .notReadable, .failed, .notAdmitted, .unreachable, .unknownOutcome, .notWiped: .inputOutput
        case .badLocation: .usage
        case .stale, .hasTies, .kindChanged, .editedTwice, .nothingToChange, .noSuchChange, .laterChanges,
            .undoneAlready, .timeLimit, .answerTooLarge, .noSQL, .erasedChange, .erasedPerson, .erasedAddress,
            .erasureNamesPerson,
            .changedMeanwhile:
            .notMet
        }
    }

    /// The exit code for what stands in the way of a backup, or of restoring one.
    private static func exitCode(for error: KeepingError) -> CommandExit {
        switch error {
        case .store(let error): exitCode(for: error)
        case .noSuchBackup: .noInput
        case .fileExists, .noEarlierBackup, .sameFile, .inUse: .cannotWrite
        case .notWhole: .badData
        case .wouldLose: .notMet
        case .inDoubt: .inputOutput
        }
    }
}

private func endProcess(_ code: Int32) -> Never { exit(code) }
