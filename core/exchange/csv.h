// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QStringDecoder>
#include <QStringList>
#include <optional>

namespace core {

/// What is more than this is refused, never cut short (reliability.md 2.11).
struct CsvLimits {
    qint64 bytes = 50LL * 1024 * 1024;
    qint64 rows = 100'000; ///< the heading not counted
    qsizetype columns = 512;
    qsizetype cell = 1024 * 1024; ///< characters of one cell
};

/// One record of a file, the heading included.
struct CsvRow {
    qint64 line = 0; ///< where it starts, from 1: a quoted cell may run over several
    QStringList cells;
    bool malformed = false; ///< text after a closing quote, or a quote that is never closed
};

/// Reads RFC 4180 and what people make of it: `,` `;` or tab, LF or CRLF or CR, with or without BOM, UTF-8
/// or, when the bytes are no UTF-8, Windows-1252. Holds one record at a time. Completely empty lines are no
/// records.
class CsvReader {
public:
    enum class Encoding { Utf8, Windows1252 };
    /// Whether the file comes from CsvWriter, whose guards are then taken off again.
    enum class Origin { Foreign, Own };

    /// `device` is open, can seek, and outlives the reader; it is read once through to tell the encoding.
    /// Throws File, Limit, and Protocol for what is no text (NUL bytes, UTF-16).
    explicit CsvReader(QIODevice &device, Origin origin = Origin::Foreign, CsvLimits limits = {});

    Encoding encoding() const { return m_encoding; }
    QChar separator() const { return m_separator; }

    /// The next record, or nothing at the end. Throws File or Limit.
    std::optional<CsvRow> next();

private:
    void detect();
    bool fill(); ///< more characters; false at the end
    int peek(); ///< the next character, -1 at the end
    QString decode(const QByteArray &bytes);
    void readQuoted(QString &cell, CsvRow &row);
    void add(QString &cell, QChar character) const;

    QIODevice &m_device;
    Origin m_origin;
    CsvLimits m_limits;
    Encoding m_encoding = Encoding::Utf8;
    QChar m_separator = QLatin1Char(',');
    QStringDecoder m_decoder;
    QString m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_rows = 0;
};

/// Writes UTF-8 with BOM, every cell quoted, CRLF. A cell that a spreadsheet would run as a formula gets a
/// leading apostrophe (reliability.md 2.12), as does one that already looks guarded, so that reading back
/// always gives the original.
class CsvWriter {
public:
    explicit CsvWriter(QIODevice &device);
    void row(const QStringList &cells); ///< throws File

private:
    QIODevice &m_device;
};

QString guarded(const QString &cell);
QString unguarded(const QString &cell);

}
