internal import RaakvlakNetwork
internal import RaakvlakStore

extension PostgresWriter {
    /// Takes something out of the facts, the log and the list of who changed what.
    func erase(_ erasure: Erasure) throws(PostgresFault) {
        try write(erasure.edits)
        for replacement in erasure.texts { try replace(replacement) }
        for node in erasure.gone {
            try add("DELETE FROM \(schema).touched WHERE node = $1", [node.text], isKept: false)
        }
        for (old, new) in erasure.renamed {
            try add("UPDATE \(schema).touched SET node = $1 WHERE node = $2", [new.text, old.text], isKept: false)
        }
        for mark in erasure.marks {
            try add(
                "INSERT INTO \(schema).erased (key, digest) VALUES ($1::bytea, $2::bytea) ON CONFLICT DO NOTHING",
                [ParameterList.text(of: mark.key), ParameterList.text(of: mark.digest.bytes)]
            )
        }
        for mark in erasure.lifted {
            try add(
                "DELETE FROM \(schema).erased WHERE key = $1::bytea AND digest = $2::bytea",
                [ParameterList.text(of: mark.key), ParameterList.text(of: mark.digest.bytes)]
            )
        }
    }

    private func replace(_ replacement: Erasure.Replacement) throws(PostgresFault) {
        let (place, text, salt) = (
            replacement.place, replacement.text.text, ParameterList.text(of: replacement.text.salt)
        )
        guard let edit = place.edit else {
            try add(
                "UPDATE \(schema).change SET note = $1, salt = $2::bytea WHERE number = $3",
                [text, salt, String(place.change)]
            )
            return
        }
        try add(
            "UPDATE \(schema).edit SET text = $1, salt = $2::bytea WHERE change = $3 AND place = $4",
            [text, salt, String(place.change), String(edit)]
        )
    }
}
