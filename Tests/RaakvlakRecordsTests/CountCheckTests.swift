import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// A stated count is compared with what each kind of tie lists.
@Suite struct CountCheckTests {
    private static let boards = (0..<20).map { "bestuur-\($0),schoolBoard,Bestuur \($0)\n" }.joined()
    private static let members = (0..<20).map { "bestuur-\($0),memberOf,kust\n" }.joined()

    /// Whether a figure of these columns (minimum, maximum, qualifier, unit) is held to differ from 20 members.
    private func differs(_ columns: String) throws -> Bool {
        let outcome = try read([
            "organizations.csv": "id,kind,name\nkust,samenwerkingsverband,De Kust\n" + Self.boards,
            "ties.csv": "from,kind,to\n" + Self.members,
            "figures.csv": "id,text,about,minimum,maximum,qualifier,unit\naantal,Aantal,kust,\(columns)\n",
        ])
        #expect(outcome.network != nil)
        return outcome.noticeCount > 0
    }

    @Test(arguments: [
        "20,20,exactly", "18,22,", ",20,", "20,,", "19,19,about", "22,22,about", "19,,more-than", ",,exactly",
    ])
    func `a figure that allows for what is listed is no notice`(figure: String) throws {
        #expect(try !differs(figure + ",schoolBoard"))
    }

    @Test(arguments: ["19,19,exactly", "21,,", ",19,", "17,17,about", "23,23,about", "20,,more-than"])
    func `a figure that differs from what is listed is a notice`(figure: String) throws {
        #expect(try differs(figure + ",schoolBoard"))
    }

    @Test(arguments: ["school", "euro", ""]) func `what is not listed contradicts nothing`(unit: String) throws {
        #expect(try !differs("5,5,exactly,\(unit)"))
    }

    @Test func `themes that are named are counted too`() throws {
        let outcome = try read([
            "themes.csv": "id,name\na,A\nb,B\n",
            "meetings.csv": "id,name,themes\nweek,Week,a|b\n",
            "figures.csv": "id,text,about,minimum,maximum,qualifier,unit\naantal,Drie,week,3,3,exactly,theme\n",
        ])
        #expect(outcome.issues.map(\.problem.code) == ["countDiffers"])
    }
}
