/// Finds out whether a text looks as if it were about a pupil or another minor whom one could know by it.
///
/// Texts about pupils as a group are left alone. It is a sign for people and no proof: names are known by a list of
/// frequent ones, or by what stands before them.
struct PupilText {
    /// A sign, and the text at it, of which names are left out but for their first letters.
    struct Finding: Hashable {
        let sign: PupilSign
        let excerpt: String
    }

    let words: [TextWords.Word]

    /// The first finding of each sign in `text`.
    static func findings(in text: String) -> [Finding] {
        guard mayHaveSigns(text) else { return [] }
        let words = TextWords(text).words
        let found = Self(words: words).findings
        return PupilSign.allCases.compactMap { sign in found.first { $0.sign == sign } }
    }

    /// Whether a column of this name is one for data of pupils.
    static func isPupilColumn(_ name: String) -> Bool { PupilWords.columns.contains(FoldedWord(name).text) }

    /// A quick look that most texts don't pass: no sign is without a capital or a digit.
    private static func mayHaveSigns(_ text: String) -> Bool {
        text.utf8.contains { (65...90).contains($0) || (48...57).contains($0) || $0 >= 0xC3 } || text.contains("on")
            || text.contains("our") || text.contains("m")
    }

    private var findings: [Finding] {
        words.indices.flatMap { place in
            [
                namedPupil(place), relative(place), age(place), ageBehindName(place), classBehindName(place),
                schoolClass(place), ownChild(place), birthDate(place),
                citizenNumber(place),
                diagnosis(place),
            ].compactMap(\.self)
        }
    }

    // MARK: The signs

    /// A pupil before a name: a first name, a capital with a point, or a first name that we don't know with a surname.
    private func namedPupil(_ place: Int) -> Finding? {
        guard PupilWords.pupil.contains(words[place].folded), !isTitle(place), !isOfEach(place) else { return nil }
        var next = place + 1
        while next < words.count, next <= place + 3, PupilWords.called.contains(words[next].folded),
            !words[next].isCapitalized
        {
            next += 1
        }
        guard next < words.count, !words[next].isFirst, isJoined(next) || next > place + 1 else { return nil }
        guard isFirstName(next) || isInitial(next) || isUnknownName(next) || isLoneName(next, behind: place) else {
            return nil
        }
        return finding(.namedPupil, place...nameEnd(next))
    }

    /// A relative of one who is named: "de moeder van Sem", "zoon van mevrouw De Vries".
    private func relative(_ place: Int) -> Finding? {
        let word = words[place].folded
        guard PupilWords.relative.contains(word), !isTitle(place), place + 2 < words.count,
            PupilWords.of.contains(words[place + 1].folded)
        else { return nil }
        var next = place + 2
        while next + 1 < words.count, PupilWords.title.contains(words[next].folded) { next += 1 }
        guard !words[next].isFirst else { return nil }
        let isNamed =
            isFirstName(next) || isInitial(next)
            || !PupilWords.several.contains(word) && (next > place + 2 || hasContext(place)) && isNameLike(next)
        return isNamed ? finding(.namedPupil, place...nameEnd(next)) : nil
    }

    /// A first name beside an age: "Sem (7 jaar)", "Sem, 7 jaar", "Sem is 7 jaar oud", "de 7-jarige Sem".
    private func age(_ place: Int) -> Finding? {
        guard let number = words[place].number, (3...19).contains(number), place + 1 < words.count,
            PupilWords.years.contains(words[place + 1].folded) || isYearOld(place + 1)
        else { return nil }
        let next = place + (isYearOld(place + 1) ? 3 : 2)
        if ["jarige", "jarig"].contains(words[place + 1].folded) || isYearOld(place + 1) {
            return next < words.count && isFirstName(next) ? finding(.age, place...nameEnd(next)) : nil
        }
        for name in stride(from: place - 1, through: max(0, place - 4), by: -1) {
            guard !words[name + 1].isFirst else { return nil }
            if isFirstName(name), !isAdult(near: name) { return finding(.age, name...place + 1) }
            guard
                PupilWords.is.contains(words[name].folded) || ["van", "nu", "was", "now"].contains(words[name].folded)
                    || words[name].isCapitalized || PupilWords.nameParts.contains(words[name].folded)
            else { return nil }
        }
        return nil
    }

    /// An age right behind a name: "Sem (7)"; behind names that we don't know, in a sentence about a pupil.
    private func ageBehindName(_ place: Int) -> Finding? {
        guard let number = words[place].number, (4...18).contains(number), let name = nameBefore(place) else {
            return nil
        }
        let isAlone = place + 1 == words.count || words[place + 1].before.hasPrefix(")")
        let isInYears = place + 1 < words.count && PupilWords.years.contains(words[place + 1].folded)
        guard isInYears || isAlone && words[place].before.hasSuffix("(") else { return nil }
        return finding(.age, name...(isInYears ? place + 1 : place))
    }

    /// A first name before a class: "Sem uit groep 6".
    private func schoolClass(_ place: Int) -> Finding? {
        guard let end = classEnd(place) else { return nil }
        for name in stride(from: place - 1, through: max(0, place - 4), by: -1) {
            guard !words[name + 1].isFirst else { return nil }
            if isFirstName(name), !isAdult(near: name) { return finding(.schoolClass, name...end) }
        }
        return nil
    }

    /// A class right behind a name that we don't know, in a sentence about a pupil: "de moeder van Zyanya (groep 6)".
    private func classBehindName(_ place: Int) -> Finding? {
        guard let end = classEnd(place), let name = nameBefore(place) else { return nil }
        return finding(.schoolClass, name...end)
    }

    /// The last word of a class, such as "groep 6" or "klas 2b", that begins at `place`.
    private func classEnd(_ place: Int) -> Int? {
        guard PupilWords.classes.contains(words[place].folded) else { return nil }
        if place + 1 < words.count, let first = words[place + 1].text.first?.wholeNumberValue,
            (1...8).contains(first), words[place + 1].text.dropFirst().allSatisfy(\.isLetter),
            words[place + 1].text.count <= 2
        {
            return place + 1
        }
        return words[place].folded == "brugklas" ? place : nil
    }

    private func ownChild(_ place: Int) -> Finding? {
        guard PupilWords.own.contains(words[place].folded), place + 1 < words.count,
            PupilWords.child.contains(words[place + 1].folded), words[place + 1].before == " "
        else { return nil }
        let end =
            place + 2 < words.count && words[place + 2].isCapitalized && isJoined(place + 2)
            ? nameEnd(place + 2) : place + 1
        return finding(.ownChild, place...end)
    }

    /// A word for birth, with a day, month and year within the next six words.
    private func birthDate(_ place: Int) -> Finding? {
        guard PupilWords.born.contains(words[place].folded) else { return nil }
        let next = words[(place + 1)...].prefix(6)
        let numbers = next.compactMap(\.number)
        let hasYear = numbers.contains { (1_900...2_100).contains($0) }
        guard hasYear, numbers.contains(where: { (1...31).contains($0) }) else { return nil }
        return Finding(sign: .birthDate, excerpt: "\(words[place].text) …")
    }

    /// A number of nine digits that passes the eleven test; fewer digits only where it is called so.
    private func citizenNumber(_ place: Int) -> Finding? {
        let word = words[place]
        let isCalled = words[max(0, place - 2)..<place].contains { PupilWords.citizenNumber.contains($0.folded) }
        guard let number = word.number, word.text.count == 9 || isCalled && word.text.count == 8,
            !word.before.hasSuffix("+"), !word.before.hasSuffix("-"), !word.before.hasSuffix("/"),
            Self.passesElevenTest(number)
        else { return nil }
        return Finding(sign: .citizenNumber, excerpt: "\(word.text.prefix(2))…")
    }

    /// 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i is a multiple of 11 and no zero (BSN, Logisch Ontwerp).
    private static func passesElevenTest(_ number: Int) -> Bool {
        var (rest, sum) = (number / 10, -(number % 10))
        for weight in 2...9 {
            sum += weight * (rest % 10)
            rest /= 10
        }
        return number > 0 && sum % 11 == 0
    }

    /// A first name that has a diagnosis: "Sem heeft autisme", "Sem met ADHD", "Sem is hoogbegaafd".
    private func diagnosis(_ place: Int) -> Finding? {
        guard isFirstName(place) else { return nil }
        let verb = behindAge(nameEnd(place) + 1)
        guard verb < words.count, !words[verb].isFirst else { return nil }
        /// The place of such a word, where nothing but small words stands before it.
        func reaches(_ list: Set<String>, within count: Int) -> Int? {
            let next = verb + 1..<max(verb + 1, min(words.count, verb + 1 + count))
            guard let end = next.first(where: { list.contains(words[$0].folded) }),
                end + 1 == words.count || words[end + 1].before != "-"
            else { return nil }
            return (verb + 1..<end).allSatisfy { PupilWords.small.contains(words[$0].folded) } ? end : nil
        }
        let end =
            if PupilWords.has.contains(words[verb].folded) {
                reaches(PupilWords.diagnosis, within: 4)
            } else if PupilWords.with.contains(words[verb].folded) {
                reaches(PupilWords.diagnosis, within: 1)
            } else if PupilWords.is.contains(words[verb].folded) { reaches(PupilWords.diagnosed, within: 3) } else {
                nil as Int?
            }
        return end.map { finding(.diagnosis, place...$0) }
    }
}
