internal import RaakvlakMaps
public import RaakvlakNetwork

extension MeetingDocument {
    /// When and where, who was there, what was said.
    public func page(in language: Language) -> Page {
        var page = Page(NodeName.of(subject, in: language), in: language)
        page.line("\(subject.kind.label(language)) · \(subject.id)")
        if let asOf = graph.asOf { page.line(Texts.asOf(asOf)) }
        page.facts(facts(language))
        attendance(&page, language)
        questions(&page, language)
        inventory(&page, language)
        return page
    }

    private func facts(_ language: Language) -> [Page.Fact] {
        var facts: [Page.Fact] = []
        if let period = Texts.words(subject.period) ?? nil, let since = subject.period.since {
            let day = subject.period.until == nil ? Texts.words(since) : period
            facts.append(.init(label: Texts.date(language), value: day(language)))
        }
        for name in [AttributeName.kind, .form, .place, .state] {
            guard let value = subject.attributes[name], let rule = Schema.rule(for: .meeting).attribute(name) else {
                continue
            }
            let words = Schema.label(of: value, for: name, of: .meeting)(language)
            facts.append(.init(label: rule.label(language), value: words))
        }
        let organizers = graph.incoming(.organizes).neighbors(of: meeting).map { name(Int($0), language) }
        if !organizers.isEmpty {
            facts.append(.init(label: TieKind.organizes.label(language), value: organizers.joined(separator: ", ")))
        }
        for (tie, isOutgoing) in [(TieKind.partOf, true), (.partOf, false), (.succeeds, true), (.succeeds, false)] {
            let names = around(tie, isOutgoing: isOutgoing).map { "\(name($0, language)) (\(id($0)))" }
            guard !names.isEmpty else { continue }
            let rule = Schema.rule(for: tie)
            let verb = (isOutgoing ? rule.forward : rule.backward)(language)
            facts.append(.init(label: verb, value: names.joined(separator: "; ")))
        }
        for figure in figures {
            let listed = listed(figure).map { Texts.listed($0)(language) }
            let value = [name(figure, language), listed].compactMap { $0 }.joined(separator: " · ")
            facts.append(.init(label: NodeKind.figure.label(language), value: value))
        }
        return facts
    }

    private func attendance(_ page: inout Page, _ language: Language) {
        guard !attendance.parties.isEmpty else { return page.paragraph(Texts.nobodyListed) }
        for status in Attendance.Status.allCases {
            let parties = attendance.parties.filter { $0.status == status }
            guard !parties.isEmpty else { continue }
            page.heading(Texts.attendance(status, parties.count, isToCome: isToCome))
            for kind in NodeKind.allCases {
                let members = parties.filter { graph.kind(of: $0.node) == kind }
                guard !members.isEmpty else { continue }
                page.group(Texts.count(members.count, of: kind, language), members.map { item(of: $0, language) })
            }
        }
    }

    private func item(of party: Attendance.Party, _ language: Language) -> Page.Item {
        let (roles, states) = (Schema.rule(for: .attends).roles, Schema.rule(for: .invited).states)
        let label = { (code: String, vocabulary: TieRule.Vocabulary) in
            vocabulary.choices.first { $0.code == code }?.label(language) ?? code
        }
        var details = [organization(of: party.node).map { name($0, language) }]
        if let role = party.role, role != party.status.rawValue { details.append(label(role, roles)) }
        details.append(party.invitation.map { Texts.invitation(label($0, states))(language) })
        if !party.through.isEmpty {
            details.append(Texts.by(party.through.map { name($0, language) }.joined(separator: ", "))(language))
        } else if graph.kind(of: party.node) != .person {
            let contacts = graph.contactPersons(of: party.node).map { name($0, language) }
            details.append(Texts.contacts(contacts)(language))
        }
        let words = details.compactMap { $0 }.joined(separator: " · ")
        return Page.Item(
            text: "\(name(party.node, language)) (\(id(party.node)))",
            details: words.isEmpty ? [] : [words]
        )
    }

    private func questions(_ page: inout Page, _ language: Language) {
        let asked = questions
        guard asked.contains(where: { !$0.answers.isEmpty }) else { return }
        page.heading(Texts.questionsAsked)
        for (question, answers) in asked where !answers.isEmpty {
            page.group("\(name(question, language)) (\(id(question)))", answers.map { said($0, language) })
        }
    }

    private func inventory(_ page: inout Page, _ language: Language) {
        // What stands with the questions and answers is not told twice.
        let told = Set(questions.filter { !$0.answers.isEmpty }.flatMap { [$0.question] + $0.answers })
        let (contributions, agreements) = (contributions.filter { !told.contains($0) }, agreements)
        guard !contributions.isEmpty || !agreements.isEmpty else { return }
        page.heading(Texts.broughtIn)
        for kind in ContributionKind.allCases {
            let members = contributions.filter { graph.node($0).attributes[.kind] == kind.code }
            guard !members.isEmpty else { continue }
            let label = Schema.label(of: kind.code, for: .kind, of: .contribution)(language)
            page.group("\(Texts.capitalized(label)): \(members.count)", members.map { said($0, language) })
        }
        guard !agreements.isEmpty else { return }
        page.group(
            Texts.count(agreements.count, of: .agreement, language),
            agreements.map { agreement in
                let parties = graph.outgoing(.party).neighbors(of: agreement).map { name(Int($0), language) }
                let state = graph.node(agreement).attributes[.state].map {
                    Schema.label(of: $0, for: .state, of: .agreement)(language)
                }
                let words = [parties.isEmpty ? nil : parties.joined(separator: ", "), state].compactMap { $0 }
                return Page.Item(
                    text: "\(name(agreement, language)) (\(id(agreement)))",
                    details: words.isEmpty ? [] : [words.joined(separator: " · ")]
                )
            }
        )
    }

    /// What was said, and by whom, with their organizations.
    private func said(_ contribution: Int, _ language: Language) -> Page.Item {
        let speakers = contributors(of: contribution).map { speaker in
            name(speaker, language) + (organization(of: speaker).map { " (\(name($0, language)))" } ?? "")
        }
        return Page.Item(
            text: "\(name(contribution, language)) (\(id(contribution)))",
            details: speakers.isEmpty ? [] : [speakers.joined(separator: ", ")]
        )
    }
}
