internal import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakNetwork
public import RaakvlakTagging

/// What a text is about, and which of its words say so.
///
/// JSON: `text`, `count` (of strong themes), and `themes`, the strong ones first: `id`, `name`, `strength` (strong, weak)
/// and `findings`, in the order of the text: `found` (the words), `start` and `end` (from the first character to behind
/// the last, counted in Unicode code points), `trigger` (the words of the thesaurus), `source` (label, otherName, synonym,
/// weakSynonym), `rule` (words, joined, order, compound, apart, ellipsis,
/// separable) and `strength`.
///
/// CSV: `id,name,themeStrength,found,start,end,trigger,source,rule,strength`, a row for each finding.
public struct TagDocument: Document {
    private let text: String
    private let tags: [Tag]
    private let network: Network
    /// How many code points stand before each place of a finding.
    private let offsets: [String.Index: Int]

    /// Makes the document of what was found in `text` with the themes of `network`.
    public init(_ text: String, _ tags: [Tag], in network: Network) {
        (self.text, self.tags, self.network) = (text, tags, network)
        offsets = Self.offsets(
            in: text,
            of: tags.flatMap(\.findings).flatMap { [$0.range.lowerBound, $0.range.upperBound] }
        )
    }

    /// Counts the code points before each place, in one walk.
    private static func offsets(in text: String, of places: [String.Index]) -> [String.Index: Int] {
        var (last, count) = (text.startIndex, 0)
        return Set(places).sorted().reduce(into: [:]) { offsets, place in
            count += text.unicodeScalars.distance(from: last, to: place)
            last = place
            offsets[place] = count
        }
    }

    private var strong: [Tag] { tags.filter { $0.strength == .strong } }

    private func name(of theme: Node.ID, _ language: Language) -> String {
        network[theme]?.name(in: language) ?? theme.text
    }

    private func offset(of place: String.Index) -> Int { offsets[place] ?? 0 }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let head = [JSON.Member("text", .string(text)), JSON.Member("count", .integer(strong.count))]
        JSON.write(head, then: "themes", tags.lazy.map { json(of: $0, language) }, to: &output)
    }

    private func json(of tag: Tag, _ language: Language) -> JSON {
        let findings = tag.findings.map { finding in
            [
                "found": .string(String(text[finding.range])),
                "start": .integer(offset(of: finding.range.lowerBound)),
                "end": .integer(offset(of: finding.range.upperBound)), "trigger": .string(finding.trigger.text),
                "source": .string(finding.trigger.source.code), "rule": .string(finding.rule.code),
                "strength": .string(finding.strength.code),
            ] as JSON
        }
        return [
            "id": .string(tag.theme.text), "name": .string(name(of: tag.theme, language)),
            "strength": .string(tag.strength.code), "findings": .array(findings),
        ]
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = tags.lazy.flatMap { tag in
            tag.findings.map { finding in
                [
                    tag.theme.text, name(of: tag.theme, language), tag.strength.code, String(text[finding.range]),
                    String(offset(of: finding.range.lowerBound)), String(offset(of: finding.range.upperBound)),
                    finding.trigger.text, finding.trigger.source.code, finding.rule.code, finding.strength.code,
                ]
            }
        }
        let header = [
            "id", "name", "themeStrength", "found", "start", "end", "trigger", "source", "rule", "strength",
        ]
        CSVRows.write(header, rows, to: &output)
    }

    /// The themes that the text is about, and those that it may be about.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.textThemes(language), in: language)
        let weak = tags.filter { $0.strength == .weak }
        page.group(Texts.themesFound(strong.count)(language), strong.map { item(of: $0, language) })
        if !weak.isEmpty { page.group(Texts.themesPerhaps(language), weak.map { item(of: $0, language) }) }
        return page
    }

    /// The theme, and the words that say so, each way once.
    private func item(of tag: Tag, _ language: Language) -> Page.Item {
        let details = tag.findings.map { finding in
            Texts.foundBecause(String(text[finding.range]), finding)(language)
        }
        let once = details.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return Page.Item(text: "\(name(of: tag.theme, language)) (\(tag.theme))", details: once)
    }
}
