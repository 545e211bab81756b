package import RaakvlakNetwork

extension CalendarDate {
    /// The day that Excel counts as `day`: 1 is 1 January 1900 and 61 is 1 March 1900, as if 1900 were a leap year; in
    /// workbooks from old Macintoshes 0 is 1 January 1904.
    ///
    /// ECMA-376 part 1, 18.17.4.1.
    package init?(excelDay day: Int, from1904: Bool = false) {
        guard day >= 0, day != 60 || from1904 else { return nil }
        self.init(daysSince1970: from1904 ? day - 24_107 : day - (day < 60 ? 25_568 : 25_569))
    }
}
