internal import RaakvlakNetwork

extension Texts {
    static let quietHelp = Phrase(
        nl: "Zeg alleen wat er mis is.",
        en: "Say only what is wrong."
    )
    static let verboseHelp = Phrase(
        nl: "Zeg bij elke stap hoe lang die duurde.",
        en: "Say of each step how long it took."
    )

    // What takes long.

    static func reading(_ place: String) -> Phrase { Phrase(nl: "'\(place)' lezen", en: "Reading '\(place)'") }
    static func checkingLeft(_ place: String) -> Phrase {
        Phrase(
            nl: "'\(place)' nakijken, want het is niet netjes gesloten",
            en: "Checking '\(place)', since it was not closed properly"
        )
    }
    static func writing(_ place: String) -> Phrase { Phrase(nl: "'\(place)' schrijven", en: "Writing '\(place)'") }
    static let drawing = Phrase(nl: "De kaart tekenen", en: "Drawing the map")
    static let suggesting = Phrase(nl: "Suggesties zoeken", en: "Finding suggestions")

    static let completion = Phrase(
        nl: "Schrijft het script waarmee de shell opdrachten, opties en id’s aanvult.",
        en: "Writes the script by which the shell completes commands, options and ids."
    )

    static let completionDiscussion = Phrase(
        nl: """
            Met Tab vult de shell dan ook id’s aan van het netwerk bij --network of in RAAKVLAK_NETWORK. './dev install' zet de scripts op hun plaats; met de hand gaat het zo:

              raakvlak completion bash > ~/.local/share/bash-completion/completions/raakvlak
              raakvlak completion zsh > ~/.zfunc/_raakvlak
              raakvlak completion fish > ~/.config/fish/completions/raakvlak.fish
            """,
        en: """
            Tab then also completes ids of the network at --network or in RAAKVLAK_NETWORK. './dev install' puts the scripts in place; by hand it goes like this:

              raakvlak completion bash > ~/.local/share/bash-completion/completions/raakvlak
              raakvlak completion zsh > ~/.zfunc/_raakvlak
              raakvlak completion fish > ~/.config/fish/completions/raakvlak.fish
            """
    )

    static let shellValue = Phrase("shell")
    static let shellHelp = Phrase(nl: "Voor welke shell.", en: "For which shell.")

    static let manual = Phrase(
        nl: "Schrijft de handleiding als man-pagina.",
        en: "Writes the manual as a man page."
    )

    static let manualDiscussion = Phrase(
        nl: """
            './dev install' zet de pagina op zijn plaats, voor 'man raakvlak'. Zonder installatie:

              raakvlak manual > raakvlak.1
              man ./raakvlak.1
            """,
        en: """
            './dev install' puts the page in place, for 'man raakvlak'. Without an installation:

              raakvlak manual > raakvlak.1
              man ./raakvlak.1
            """
    )

    // The sections of the man page.

    static let manualName = Phrase(nl: "Naam", en: "Name")
    static let manualSynopsis = Phrase(nl: "Gebruik", en: "Synopsis")
    static let manualDescription = Phrase(nl: "Beschrijving", en: "Description")
    static let manualCommands = Phrase(nl: "Opdrachten", en: "Commands")
    static let manualOptions = Phrase(nl: "Opties", en: "Options")
    static let manualCommonOptions = Phrase(
        nl: "De meeste opdrachten hebben deze opties.",
        en: "Most commands have these options."
    )
    static let manualEnvironment = Phrase(nl: "Omgevingsvariabelen", en: "Environment")
    static let manualExitStatus = Phrase(nl: "Afsluitcode", en: "Exit status")

    static let manualVariables: [(String, Phrase)] = [
        (
            "RAAKVLAK_NETWORK",
            Phrase(nl: "Het netwerk, waar --network ontbreekt.", en: "The network, where --network is not given.")
        ),
        (
            "RAAKVLAK_TODAY",
            Phrase(
                nl: "De dag van vandaag, zoals 2024-02-01, waar --as-of ontbreekt.",
                en: "Today’s date, such as 2024-02-01, where --as-of is not given."
            )
        ),
        (
            "RAAKVLAK_CACHE",
            Phrase(
                nl: """
                    De map voor de index van grote netwerken, zodat die niet elke keer opnieuw wordt gemaakt; off: geen. Standaard: \
                    ~/.cache/raakvlak.
                    """,
                en: """
                    The folder for the index of large networks, so that it is not made anew each time; off: none. Default: \
                    ~/.cache/raakvlak.
                    """
            )
        ),
        (
            "LC_ALL, LC_MESSAGES, LANG",
            Phrase(
                nl: "De taal, waar --language ontbreekt: Engels als ze met en beginnen, anders Nederlands.",
                en: "The language, where --language is not given: English if they begin with en, else Dutch."
            )
        ),
    ]

    static let manualExitCodes: [(String, Phrase)] = [
        ("0", Phrase(nl: "Het is gelukt.", en: "Done.")),
        (
            "1",
            Phrase(
                nl: "De vraag heeft geen antwoord: er is niet zo’n persoon, pad of kaart.",
                en: "The request cannot be met: there is no such person, path or map."
            )
        ),
        ("64", Phrase(nl: "De opdrachtregel klopt niet.", en: "The command line is wrong.")),
        ("65", Phrase(nl: "Er staan fouten in de invoer.", en: "There are errors in the input.")),
        ("66", Phrase(nl: "De invoer is er niet.", en: "There is no such input.")),
        ("73", Phrase(nl: "De uitvoer kan niet worden gemaakt.", en: "The output cannot be made.")),
        ("74", Phrase(nl: "Lezen of schrijven is afgebroken.", en: "Reading or writing broke off.")),
    ]
}
