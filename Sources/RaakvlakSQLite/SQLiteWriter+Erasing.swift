internal import Foundation
internal import GRDB
internal import RaakvlakNetwork
internal import RaakvlakStore

extension SQLiteWriter {
    /// Takes something out of the facts, the log and the list of who changed what.
    func erase(_ erasure: Erasure) throws {
        try write(erasure.edits)
        for replacement in erasure.texts { try replace(replacement) }
        for node in erasure.gone { try run("DELETE FROM touched WHERE node = ?", [node.text]) }
        for (old, new) in erasure.renamed {
            try run("UPDATE touched SET node = ? WHERE node = ?", [new.text, old.text])
        }
        for mark in erasure.marks {
            try run(
                "INSERT OR IGNORE INTO erased (key, digest) VALUES (?, ?)",
                [Data(mark.key), Data(mark.digest.bytes)]
            )
        }
        for mark in erasure.lifted {
            try run("DELETE FROM erased WHERE key = ? AND digest = ?", [Data(mark.key), Data(mark.digest.bytes)])
        }
    }

    private func replace(_ replacement: Erasure.Replacement) throws {
        let (place, text, salt) = (replacement.place, replacement.text.text, Data(replacement.text.salt))
        guard let edit = place.edit else {
            return try run("UPDATE change SET note = ?, salt = ? WHERE number = ?", [text, salt, place.change])
        }
        try run("UPDATE edit SET text = ?, salt = ? WHERE change = ? AND place = ?", [text, salt, place.change, edit])
    }
}
