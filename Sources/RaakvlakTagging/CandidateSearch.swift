/// Finds all triggers that the words of a sentence may mean.
struct CandidateSearch {
    let vocabulary: Vocabulary
    let words: [Word]

    /// The candidates, in the order of their first words.
    func all() -> [Candidate] { words.indices.flatMap(beginning) + apart() }

    private func beginning(at first: Int) -> [Candidate] {
        guard !words[first].isFunctionWord else { return [] }
        var candidates = single(first)
        var content = [first]
        var index = first + 1
        while content.count < vocabulary.longest, index < words.count {
            if !words[index].isFunctionWord {
                content.append(index)
                candidates += several(content)
            }
            index += 1
        }
        return candidates
    }

    /// What one word means, whole or as a compound.
    private func single(_ index: Int) -> [Candidate] {
        words[index].forms.enumerated().flatMap { place, form in
            let whole = vocabulary.joined([form]).compactMap { trigger in
                let isJoined = vocabulary.triggers[trigger].stems.count > 1
                return candidate(
                    trigger,
                    place > 0 ? words[index].completion : isJoined ? .joined : .words,
                    [index],
                    [form]
                )
            }
            guard whole.isEmpty, let part = vocabulary.part(of: form) else { return whole }
            return part.triggers.compactMap { trigger in
                candidate(
                    trigger,
                    place > 0 ? words[index].completion : .compound,
                    [index],
                    [form],
                    length: part.length
                )
            }
        }
    }

    /// What several words mean, with nothing that counts between them.
    private func several(_ content: [Int]) -> [Candidate] {
        choices(content).flatMap { forms, completion in
            let ordered = vocabulary.joined(forms)
            let others = vocabulary.unordered(forms.map(\.stem)).filter { !ordered.contains($0) }
            return ordered.compactMap { trigger in
                let count = vocabulary.triggers[trigger].stems.count
                let isAlike = count == forms.count
                // `in de wijk naar school` is no `wijkschool`.
                guard count >= forms.count || content[content.count - 1] - content[0] < content.count else {
                    return nil
                }
                return candidate(trigger, completion ?? (isAlike ? .words : .joined), content, forms)
            } + others.compactMap { candidate($0, completion ?? .order, content, forms) }
        }
    }

    /// The words as they are, and with each one of them completed that has a part left out.
    private func choices(_ content: [Int]) -> [(forms: [Word.Form], completion: TagRule?)] {
        let plain: [Word.Form] = content.map { (words[$0].folded, words[$0].stem) }
        let completed: [([Word.Form], TagRule?)] = content.indices.compactMap { place in
            let word = words[content[place]]
            return word.completed.map { (plain[..<place] + [$0] + plain[(place + 1)...], word.completion) }
        }
        return [(plain, nil)] + completed
    }

    /// The candidate, where the words have the prepositions of the trigger.
    func candidate(
        _ trigger: Int,
        _ rule: TagRule,
        _ content: [Int],
        _ forms: [Word.Form],
        length: Int? = nil
    ) -> Candidate? {
        let counted = vocabulary.triggers[trigger]
        let folded = forms.map(\.folded).joined()
        // Who `stroomt door` is not yet `doorstroom`.
        let isNounOfVerb = rule == .separable && !counted.endsInVerb
        let candidate = Candidate(
            trigger: trigger,
            rule: rule,
            content: content,
            length: length ?? folded.count,
            isExact: rule != .separable && folded == counted.folded,
            strength: counted.trigger.isWeak || isNounOfVerb ? .weak : .strong
        )
        return counted.prepositions.isSubset(of: prepositions(of: candidate, counted)) ? candidate : nil
    }

    /// The prepositions between the words, and right before them: `het in beeld brengen`; only the latter where a trigger
    /// begins with them: `in de andere naar school` is no `naar een andere school`.
    private func prepositions(of candidate: Candidate, _ counted: CountedTrigger) -> [String] {
        let before = words[..<candidate.words.lowerBound].reversed().prefix(while: \.isFunctionWord)
        let found = counted.isLedByPreposition ? Array(before) : Array(before) + words[candidate.words]
        return found.filter(\.isPreposition).map(\.folded)
    }
}
