import RaakvlakNetwork
import Testing

@Suite struct PhoneNumberTests {
    @Test(arguments: [
        ("06 12 34 56 78", "+31612345678"), ("06-12345678", "+31612345678"), ("+31 (0)6 12345678", "+31612345678"),
        ("0031 6 12345678", "+31612345678"), ("010-123 45 67", "+31101234567"), ("(010) 1234567", "+31101234567"),
        ("612345678", "+31612345678"), ("31612345678", "+31612345678"), ("+310612345678", "+31612345678"),
        ("0800-1234", "+318001234"), ("0900 123 45 67", "+319001234567"), ("088 123 4567", "+31881234567"),
        ("+32 2 555 12 34", "+3225551234"), ("0049 30 123456", "+4930123456"), ("+31612345678", "+31612345678"),
        ("06\u{2011}12345678", "+31612345678"),
    ]) func `a number is read as people write it`(text: String, number: String) {
        #expect(PhoneNumber(reading: text)?.text == number)
        #expect(PhoneNumber(number)?.text == number)
    }

    @Test(arguments: [
        "", "12345", "toestel 12", "06-1234567", "06 12 34 56 789", "+31 0", "0012", "06 12 34 56 78 of 79",
    ])
    func `what is no number is left alone`(text: String) {
        #expect(PhoneNumber(reading: text) == nil)
    }

    @Test(arguments: ["0612345678", "31612345678", "+31 612345678", "+0612345678", "+1234567", "+1234567890123456"])
    func `only E 164 is canonical`(text: String) {
        #expect(PhoneNumber(text) == nil)
    }

    @Test(arguments: [
        ("+31612345678", "06 12 34 56 78", "+31 6 12 34 56 78"), ("+31101234567", "010 123 45 67", "+31 10 123 45 67"),
        ("+31182123456", "0182 12 34 56", "+31 182 12 34 56"), ("+318001234", "0800 12 34", "+31 800 12 34"),
        ("+3225551234", "+3225551234", "+3225551234"),
    ]) func `people read it in groups`(number: String, dutch: String, english: String) throws {
        let phone = try #require(PhoneNumber(number))
        #expect(phone.readable(in: .dutch) == dutch)
        #expect(phone.readable(in: .english) == english)
    }
}
