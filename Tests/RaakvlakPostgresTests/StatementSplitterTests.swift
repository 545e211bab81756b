import Testing

@testable import RaakvlakPostgres

struct StatementSplitterTests {
    @Test(arguments: [
        ("", 0), (" \n;; ", 0), ("-- SELECT 1;", 0), ("/* a; /* b */ c; */ ", 0), ("SELECT 1", 1), ("SELECT 1;", 1),
        ("SELECT ';'; -- x;", 1), ("SELECT 'it''s; so'", 1), (#"SELECT E'a\';b'"#, 1), (#"SELECT 'a\'; SELECT 1"#, 2),
        ("SELECT \"a;b\"", 1), ("SELECT $$a;b$$", 1), ("SELECT $x$a;$$;b$x$; COMMIT", 2), ("SELECT $1; SELECT 1", 2),
        ("SELECT a$b$ FROM x; SELECT 1", 2), ("SELECT 1 /* ; */ + 2; /* */ SELECT 3", 2), ("SELECT 'open;", 1),
        ("SELECT $a$open;", 1), ("/* open ; ", 0), ("SELECT 'é;'", 1), ("SELECT table'a\\'; COMMIT", 2),
    ])
    func `statements are told apart`(sql: String, count: Int) { #expect(StatementSplitter.count(in: sql) == count) }
}
