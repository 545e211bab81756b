extension PupilText {
    func isFirstName(_ place: Int) -> Bool {
        words[place].isCapitalized && PupilWords.firstNames.contains(words[place].folded)
    }

    /// Whether a word is a capital with a point, as initials are.
    func isInitial(_ place: Int) -> Bool {
        let word = words[place]
        guard word.text.count == 1, word.text.first?.isUppercase == true else { return false }
        return place + 1 == words.count || words[place + 1].before.hasPrefix(".")
    }

    /// A first name that we don't know, before a surname: "Zyanya de Wit".
    func isUnknownName(_ place: Int) -> Bool {
        guard words[place].isCapitalized, !PupilWords.noNames.contains(words[place].folded) else { return false }
        return nameEnd(place) > place && !PupilWords.noNames.contains(words[nameEnd(place)].folded)
    }

    /// The last word of the name that begins at `place`.
    func nameEnd(_ place: Int) -> Int {
        var (end, next) = (place, place + 1)
        while next < words.count, isJoined(next) || words[next].before == ". ", next <= place + 5 {
            if words[next].isCapitalized || isInitial(next) {
                end = next
            } else if !PupilWords.nameParts.contains(words[next].folded) {
                break
            }
            next += 1
        }
        return end
    }

    /// Whether nothing but a blank, a hyphen or an apostrophe stands before a word.
    func isJoined(_ place: Int) -> Bool { [" ", "-", " '", " ’"].contains(words[place].before) }

    /// Whether a word that is written small as a rule has a capital within a sentence, as in the name of something.
    func isTitle(_ place: Int) -> Bool { words[place].isCapitalized && !words[place].isFirst }

    /// Whether a single word behind `role` is a name, though we don't know it: "leerling Zyanya".
    func isLoneName(_ place: Int, behind role: Int) -> Bool {
        guard isNameLike(place) else { return false }
        // At the start of a sentence it may be the name of something: "Leerling Centraal".
        return !words[role].isFirst
            || place + 1 < words.count && words[place + 1].before == " "
                && PupilWords.verbs.contains(words[place + 1].folded)
    }

    /// Whether a word is written as a name, and is none of what else is written so.
    func isNameLike(_ place: Int) -> Bool {
        guard words[place].isCapitalized, !PupilWords.noNames.contains(words[place].folded),
            !PupilWords.diagnosis.contains(words[place].folded)
        else { return false }
        // As in "Koers VO".
        return place + 1 == words.count || words[place + 1].before != " "
            || words[place + 1].text.contains(where: { !$0.isUppercase }) || words[place + 1].text.count == 1
    }

    /// Where the name begins that ends right before `place`, with a bracket or a comma between them: one that we know, or
    /// any in a sentence about a pupil.
    func nameBefore(_ place: Int) -> Int? {
        guard [" (", ", "].contains(words[place].before), place > 0 else { return nil }
        for name in max(0, place - 4)..<place where nameEnd(name) == place - 1 && !isAdult(near: name) {
            if isFirstName(name) { return name }
            let isNamed =
                name == 0 || words[name].isFirst || !PupilWords.noPersonBehind.contains(words[name - 1].folded)
            let isOther = words[name..<place].contains { $0.isCapitalized && PupilWords.noNames.contains($0.folded) }
            if isNameLike(name), isNamed, !isOther, hasContext(name) { return name }
        }
        return nil
    }

    /// Whether the sentence has a word of those that are said of one pupil.
    func hasContext(_ place: Int) -> Bool {
        let start = words[...place].lastIndex(where: \.isFirst) ?? 0
        let end = words[(place + 1)...].firstIndex(where: \.isFirst) ?? words.count
        return words[start..<end].contains {
            PupilWords.context.contains($0.folded) || PupilWords.diagnosis.contains($0.folded)
        }
    }

    /// The place behind an age or a class in brackets or commas at `place`: "Sem (7 jaar) heeft".
    func behindAge(_ place: Int) -> Int {
        var next = place
        while next < words.count, next < place + 4,
            words[next].text.first?.isNumber == true || PupilWords.years.contains(words[next].folded)
                || PupilWords.classes.contains(words[next].folded)
        {
            next += 1
        }
        return next
    }

    /// Whether a pupil is each of them: "per leerling".
    func isOfEach(_ place: Int) -> Bool {
        place > 0 && PupilWords.each.contains(words[place - 1].folded)
    }

    func isAdult(near place: Int) -> Bool {
        words[max(0, place - 3)..<place].contains { PupilWords.adult.contains($0.folded) }
    }

    func isYearOld(_ place: Int) -> Bool {
        place + 1 < words.count && words[place].folded == "year" && words[place + 1].folded == "old"
    }

    /// The words of a finding; of each that has a capital, the first letter.
    func finding(_ sign: PupilSign, _ places: ClosedRange<Int>) -> Finding {
        let shown = words[places].map { word in
            let isName =
                word.isCapitalized && !PupilWords.pupil.contains(word.folded) && !PupilWords.own.contains(word.folded)
            return isName ? "\(word.text.prefix(1))…" : String(word.text)
        }
        return Finding(sign: sign, excerpt: shown.joined(separator: " "))
    }
}
