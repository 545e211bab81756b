import RaakvlakNetwork
import RaakvlakTesting
import Testing

/// What holds of all consents, whatever they are.
struct ConsentLawTests {
    private static let fields = PersonalField.allCases
    private static let audiences = Audience.allCases

    private static func consents(_ generator: inout SeededGenerator) -> Consents { generator.consents(most: 12) }

    /// A day of the years in which consents are drawn, or around them.
    private static func day(_ generator: inout SeededGenerator) throws -> CalendarDate {
        try #require(CalendarDate(daysSince1970: generator.number(in: 18_200...20_900)))
    }

    /// The days on which anything changes, and those before and after.
    private static func days(of consents: Consents) -> [CalendarDate] {
        let days = consents.items.flatMap { [$0.since, $0.withdrawn].compactMap { $0 } }
        let near = days.flatMap { day in [-1, 0, 1].map { day.daysSince1970 + $0 } }
        return Set(near).sorted().compactMap { CalendarDate(daysSince1970: $0) }
    }

    /// What may be shown on a day, told again day by day: first the withdrawals of a day, then what is given on it.
    private static func told(_ consents: Consents, on day: CalendarDate) -> Set<Consent> {
        var given: Set<Consent> = []
        for date in days(of: consents) where date <= day {
            for ended in consents.items where ended.withdrawn == date {
                given = given.filter { $0.field != ended.field || $0.audience < ended.audience }
            }
            given.formUnion(consents.items.filter { $0.since == date && $0.withdrawn != date })
        }
        return given
    }

    @Test(arguments: 0..<150)
    func `what may be shown is what is told day by day`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let consents = Self.consents(&generator)
        for day in Self.days(of: consents) {
            let told = Self.told(consents, on: day)
            for field in Self.fields {
                for audience in Self.audiences {
                    let names = told.contains { $0.field == .name && $0.audience >= audience }
                    let given = told.contains { $0.field == field && $0.audience >= audience }
                    #expect(consents.allow(field, to: audience, on: day) == (names && given), "\(day)")
                }
            }
        }
    }

    @Test(arguments: 0..<150)
    func `what a wider audience sees, those within it see too`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let consents = Self.consents(&generator)
        for day in Self.days(of: consents) {
            for field in Self.fields {
                let seen = Self.audiences.map { consents.allow(field, to: $0, on: day) }
                #expect(seen == seen.sorted { $0 && !$1 })
                #expect(consents.audience(of: field, on: day) == zip(Self.audiences, seen).filter(\.1).last?.0)
            }
        }
    }

    @Test(arguments: 0..<150)
    func `consent given to a wider audience never shows less`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let (consents, day) = (Self.consents(&generator), try Self.day(&generator))
        let (field, audience) = (generator.element(of: Self.fields), generator.element(of: Self.audiences))
        for wider in Self.audiences where wider >= audience {
            let (narrow, wide) = (
                consents.giving(field, to: audience, on: day), consents.giving(field, to: wider, on: day)
            )
            for other in Self.fields {
                for viewer in Self.audiences where narrow.allow(other, to: viewer, on: day) {
                    #expect(wide.allow(other, to: viewer, on: day))
                }
            }
        }
    }

    @Test(arguments: 0..<150)
    func `a withdrawal hides from its day on, and changes nothing before`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let (consents, day) = (Self.consents(&generator), try Self.day(&generator))
        let (field, audience) = (generator.element(of: Self.fields), generator.element(of: Self.audiences))
        let ended = consents.withdrawing(field, from: audience, on: day)
        for date in Self.days(of: ended) + [day] {
            for other in Self.fields {
                for viewer in Self.audiences {
                    let isSeen = ended.allow(other, to: viewer, on: date)
                    if date < day { #expect(isSeen == consents.allow(other, to: viewer, on: date)) }
                    guard date >= day, other == field || field == .name else { continue }
                    if viewer >= audience { #expect(!isSeen, "\(ended.text ?? "") \(date)") }
                }
            }
        }
        #expect(ended.withdrawing(field, from: audience, on: day) == ended)
    }

    @Test(arguments: 0..<150)
    func `of what was given since, a withdrawal that is recorded late ends only what is to come`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let consents = Self.consents(&generator)
        let days = try [Self.day(&generator), Self.day(&generator)].sorted()
        let (field, audience) = (generator.element(of: Self.fields), generator.element(of: Self.audiences))
        let ended = consents.withdrawing(field, from: audience, on: days[0], recordedOn: days[1])
        #expect(ended.items.map(\.since) == consents.items.map(\.since))
        for (before, after) in zip(consents.items, ended.items) {
            let isMeant = before.field == field && before.audience >= audience
            if isMeant, after.since > days[1] { #expect(after.withdrawn == after.since) }
            guard !isMeant || (days[0] < after.since && after.since <= days[1]) else { continue }
            #expect(before == after)
        }
        let later = ended.given(field, to: audience, after: days[0], holdingOn: days[1])
        let isSeen = ended.allow(field, to: audience, on: days[1])
        #expect(later != nil || !isSeen)
    }

    @Test(arguments: 0..<150)
    func `an older list brings back what was withdrawn, a later one nothing`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let (consents, day) = (Self.consents(&generator), try Self.day(&generator))
        let (field, audience) = (generator.element(of: Self.fields), generator.element(of: Self.audiences))
        let ended = consents.withdrawing(field, from: audience, on: day)
        let wasGiven = consents.items.contains {
            $0.field == field && $0.audience >= audience && consents.holds($0, on: day)
        }
        #expect(consents.revives(ended, on: day) == wasGiven)
        #expect(!ended.revives(consents, on: day) && !consents.revives(consents, on: day))
        let next = try #require(CalendarDate(daysSince1970: day.daysSince1970 + 1))
        #expect(!ended.giving(field, to: audience, on: next).revives(ended, on: next))
    }

    @Test(arguments: 0..<150)
    func `order and repetition of items never matter, and texts read back`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let (one, other, third) = (
            Self.consents(&generator), Self.consents(&generator), Self.consents(&generator)
        )
        #expect(Consents(generator.shuffled(one.items + one.items)) == one)
        #expect(Consents(one.text ?? "") == one)
        let shuffled = generator.shuffled(one.items.map(\.description)).joined(separator: " | ")
        #expect(Consents(shuffled) == one)
        #expect(one.merged(with: other) == other.merged(with: one) && one.merged(with: one) == one)
        #expect(one.merged(with: other).merged(with: third) == one.merged(with: other.merged(with: third)))
    }

    @Test(arguments: 0..<150)
    func `what one of two lists has withdrawn is withdrawn in both together`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let (consents, day) = (Self.consents(&generator), try Self.day(&generator))
        let (field, audience) = (generator.element(of: Self.fields), generator.element(of: Self.audiences))
        let ended = consents.withdrawing(field, from: audience, on: day)
        #expect(consents.merged(with: ended) == ended)
    }
}
