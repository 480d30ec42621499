// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv.h"

#include "core/base/failure.h"
#include "core/exchange/plainfile.h"

#include <QRegularExpression>
#include <array>

namespace core {

namespace {

constexpr qint64 chunk = 64 * 1024;

/// Windows-1252 from 0x80 to 0x9f; the five it leaves open stay the control characters they are in Latin 1.
constexpr std::array<char16_t, 32> upperControls = {0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

QByteArray readChunk(QIODevice &device)
{
    const QByteArray bytes = device.read(chunk);
    if (bytes.isEmpty() && !device.atEnd())
        throw Failure(Failure::Kind::File, device.errorString());
    return bytes;
}

/// The first characters by which a spreadsheet takes a cell for a formula, with their full-width forms.
bool startsFormula(QChar first)
{
    switch (first.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case 0xff1d:
    case 0xff0b:
    case 0xff0d:
    case 0xff20:
        return true;
    default:
        return false;
    }
}

bool isPlainNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?(e[+-]?[0-9]+)?\\z"));
    return form.match(text).hasMatch();
}

/// What stands behind any leading apostrophes would be a formula.
bool hidesFormula(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == QLatin1Char('\''))
        ++at;
    return at < text.size() && startsFormula(text.at(at));
}

}

CsvReader::CsvReader(QIODevice &device, Origin origin, CsvLimits limits)
    : m_device(device)
    , m_origin(origin)
    , m_limits(limits)
{
    detect();
}

void CsvReader::detect()
{
    if (m_device.isSequential() || !m_device.isReadable())
        throw Failure(Failure::Kind::File, QStringLiteral("not a file that can be read"));
    if (m_device.size() > m_limits.bytes)
        throw Failure(Failure::Kind::Limit, QStringLiteral("file larger than %1 bytes").arg(m_limits.bytes));

    QStringDecoder strict(QStringDecoder::Utf8);
    bool isUtf8 = true;
    qint64 read = 0;
    for (QByteArray bytes = readChunk(m_device); !bytes.isEmpty(); bytes = readChunk(m_device)) {
        if (read == 0 && (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")))
            throw Failure(Failure::Kind::Protocol, QStringLiteral("UTF-16: save it as UTF-8"));
        if (bytes.contains('\0'))
            throw Failure(Failure::Kind::Protocol, QStringLiteral("not a text file"));
        read += bytes.size();
        if (read > m_limits.bytes)
            throw Failure(Failure::Kind::Limit, QStringLiteral("file larger than %1 bytes").arg(m_limits.bytes));
        if (isUtf8) {
            const QString ignored = strict(bytes);
            isUtf8 = !strict.hasError();
        }
    }
    if (isUtf8) {
        const QString ignored = strict("\n"); // a character cut off at the very end shows only now
        isUtf8 = !strict.hasError();
    }
    m_encoding = isUtf8 ? Encoding::Utf8 : Encoding::Windows1252;
    m_decoder = QStringDecoder(QStringDecoder::Utf8);
    if (!m_device.seek(0))
        throw Failure(Failure::Kind::File, m_device.errorString());

    // The separator is what the first record has most of, outside quotes.
    fill();
    std::array<std::pair<QChar, int>, 3> candidates
        = {std::pair {QChar(u','), 0}, std::pair {QChar(u';'), 0}, std::pair {QChar(u'\t'), 0}};
    bool quoted = false;
    for (const QChar character : std::as_const(m_text)) {
        if (character == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && (character == QLatin1Char('\n') || character == QLatin1Char('\r')))
            break;
        for (auto &[separator, times] : candidates)
            times += !quoted && character == separator;
    }
    int most = 0;
    for (const auto &[separator, times] : candidates) {
        if (times > most) {
            most = times;
            m_separator = separator;
        }
    }
}

QString CsvReader::decode(const QByteArray &bytes)
{
    if (m_encoding == Encoding::Utf8)
        return m_decoder(bytes);
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text)
        if (character.unicode() >= 0x80 && character.unicode() < 0xa0)
            character = upperControls[character.unicode() - 0x80];
    return text;
}

bool CsvReader::fill()
{
    m_text.remove(0, m_at);
    m_at = 0;
    while (m_text.isEmpty()) {
        const QByteArray bytes = readChunk(m_device);
        if (bytes.isEmpty())
            return false;
        m_text = decode(bytes);
    }
    return true;
}

int CsvReader::peek()
{
    if (m_at == m_text.size() && !fill())
        return -1;
    return m_text.at(m_at).unicode();
}

void CsvReader::add(QString &cell, QChar character) const
{
    if (cell.size() >= m_limits.cell)
        throw Failure(Failure::Kind::Limit,
            QStringLiteral("line %1: a cell of more than %2 characters").arg(m_line).arg(m_limits.cell));
    cell += character;
}

/// From behind the opening quote to behind the closing one.
void CsvReader::readQuoted(QString &cell, CsvRow &row)
{
    bool afterReturn = false;
    for (int next = peek(); next >= 0; next = peek()) {
        ++m_at;
        const QChar character = QChar(char16_t(next));
        if (character == QLatin1Char('"')) {
            if (peek() != u'"')
                return;
            ++m_at;
        }
        if (character == QLatin1Char('\r') || (character == QLatin1Char('\n') && !afterReturn))
            ++m_line;
        afterReturn = character == QLatin1Char('\r');
        add(cell, character);
    }
    row.malformed = true;
}

std::optional<CsvRow> CsvReader::next()
{
    CsvRow row;
    QString cell;
    bool empty = true; // nothing of this record seen yet
    bool wasQuoted = false;
    row.line = m_line;
    const auto endCell = [&] {
        if (row.cells.size() >= m_limits.columns)
            throw Failure(
                Failure::Kind::Limit, QStringLiteral("line %1: more than %2 columns").arg(row.line).arg(m_limits.columns));
        row.cells += m_origin == Origin::Own ? unguarded(cell) : cell;
        cell.clear();
        wasQuoted = false;
    };
    for (;;) {
        const int next = peek();
        const bool isEnd = next < 0;
        const bool isBreak = next == u'\n' || next == u'\r';
        if (isEnd || isBreak) {
            if (isBreak) {
                ++m_at;
                if (next == u'\r' && peek() == u'\n')
                    ++m_at;
                ++m_line;
            }
            if (empty && isEnd)
                return std::nullopt;
            if (empty) {
                row.line = m_line;
                continue;
            }
            endCell();
            if (m_rows++ > m_limits.rows)
                throw Failure(Failure::Kind::Limit, QStringLiteral("more than %1 rows").arg(m_limits.rows));
            return row;
        }
        empty = false;
        ++m_at;
        const QChar character = QChar(char16_t(next));
        if (character == m_separator) {
            endCell();
        } else if (character == QLatin1Char('"') && cell.isEmpty() && !wasQuoted) {
            wasQuoted = true;
            readQuoted(cell, row);
        } else {
            row.malformed = row.malformed || wasQuoted;
            add(cell, character);
        }
    }
}

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
{
    if (m_device.write("\xef\xbb\xbf") != 3)
        throw writingFailed(m_device);
}

void CsvWriter::row(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        if (!line.isEmpty())
            line += QLatin1Char(',');
        line += QLatin1Char('"') + guarded(cell).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    }
    const QByteArray bytes = line.toUtf8() + "\r\n";
    if (m_device.write(bytes) != bytes.size())
        throw writingFailed(m_device);
}

QString guarded(const QString &cell) { return hidesFormula(cell) && !isPlainNumber(cell) ? QLatin1Char('\'') + cell : cell; }

QString unguarded(const QString &cell)
{
    return cell.startsWith(QLatin1Char('\'')) && hidesFormula(cell) ? cell.mid(1) : cell;
}

}
