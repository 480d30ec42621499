// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/records/change.h"

#include "core/base/cbor.h"
#include "core/base/failure.h"

#include <QtEndian>
#include <algorithm>

namespace core {

namespace {

constexpr quint64 identifierTag = 39;
constexpr quint64 mostIncarnations = 4096;
/// One write of long texts is longer than a text may be on other roads; the change as a whole is bounded where it is opened.
constexpr cbor::Limits roomy {.string = 1 << 20};

QByteArray eightBytes(quint64 number)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

[[noreturn]] void malformed(const char *what)
{
    throw Failure(Failure::Kind::Protocol, QStringLiteral("change: %1").arg(QLatin1String(what)));
}

/// The incarnations a change speaks of: its own is 0, the others are listed once and counted from 1.
class Table {
public:
    explicit Table(quint64 own)
        : m_own(own)
    {
    }
    quint64 indexOf(quint64 incarnation)
    {
        if (incarnation == m_own)
            return 0;
        const qsizetype at = m_others.indexOf(incarnation);
        if (at >= 0)
            return quint64(at) + 1;
        m_others << incarnation;
        return quint64(m_others.size());
    }
    /// Entries are in the order in which they are first used, each once: one byte string for one meaning.
    quint64 at(quint64 index)
    {
        if (index == 0)
            return m_own;
        if (index > quint64(m_others.size()) || index > m_used + 1)
            malformed("incarnation index");
        m_used = std::max(m_used, index);
        return m_others.at(qsizetype(index - 1));
    }
    void add(quint64 incarnation)
    {
        if (incarnation == m_own || m_others.contains(incarnation))
            malformed("incarnation listed twice");
        m_others << incarnation;
    }
    void end() const
    {
        if (m_used != quint64(m_others.size()))
            malformed("incarnation not used");
    }
    const QList<quint64> &others() const { return m_others; }

private:
    quint64 m_own;
    quint64 m_used = 0;
    QList<quint64> m_others;
};

void writeValue(cbor::Writer &out, const Value &value, Table &table)
{
    switch (value.index()) {
    case 0:
        return out.null();
    case 1:
        return out.integer(std::get<qint64>(value));
    case 2:
        return out.real(std::get<double>(value));
    case 3:
        return out.text(std::get<QString>(value));
    case 4: {
        const Id id = std::get<Id>(value);
        out.tag(identifierTag);
        out.array(2);
        out.number(table.indexOf(id.incarnation));
        return out.number(id.counter);
    }
    }
}

void writeCell(cbor::Writer &out, const Cell &cell, Table &table)
{
    if (cell.size() == 1)
        return writeValue(out, cell.first(), table);
    out.array(quint64(cell.size()));
    for (const Value &value : cell)
        writeValue(out, value, table);
}

Value readValue(cbor::Reader &in, Table &table)
{
    switch (in.type()) {
    case cbor::Type::Null:
        in.null();
        return {};
    case cbor::Type::Unsigned:
    case cbor::Type::Negative:
        return in.integer();
    case cbor::Type::Real:
        return in.real();
    case cbor::Type::Text:
        return in.text();
    case cbor::Type::Tag: {
        if (in.tag() != identifierTag)
            malformed("tag");
        in.array(2);
        const quint64 incarnation = table.at(in.number());
        const Id id {incarnation, in.number()};
        if (id.isNull())
            malformed("reference");
        return id;
    }
    default:
        malformed("value");
    }
}

Cell readCell(cbor::Reader &in, Table &table)
{
    if (in.type() != cbor::Type::Array)
        return {readValue(in, table)};
    Cell cell;
    const quint64 size = in.array();
    for (quint64 i = 0; i < size; ++i)
        cell << readValue(in, table);
    return cell;
}

QByteArray encodeWrite(const Write &write, Table &table)
{
    cbor::Writer out;
    if (write.kind == Write::Kind::Create) {
        out.array(3);
        out.number(0);
        out.number(write.type);
        out.map(quint64(write.cells.size()));
        for (auto cell = write.cells.begin(); cell != write.cells.end(); ++cell) {
            out.number(cell.key());
            writeCell(out, cell.value(), table);
        }
        return out.result();
    }
    Q_ASSERT(write.cells.size() == 1 && !write.record.isNull());
    out.array(write.parents.isEmpty() ? 5 : 6);
    out.number(1);
    out.number(table.indexOf(write.record.incarnation));
    out.number(write.record.counter);
    out.number(write.cells.firstKey());
    writeCell(out, write.cells.first(), table);
    if (!write.parents.isEmpty()) {
        out.array(quint64(write.parents.size()) * 2);
        for (const Id &parent : write.parents) {
            out.number(table.indexOf(parent.incarnation));
            out.number(parent.counter);
        }
    }
    return out.result();
}

quint16 cellNumber(quint64 number)
{
    if (number == 0 || number > 0xffff)
        malformed("cell number");
    return quint16(number);
}

Write decodeWrite(QByteArrayView bytes, Table &table, Id identity)
{
    cbor::Reader in(bytes, roomy);
    Write write;
    write.counter = identity.counter;
    const quint64 items = in.array();
    const quint64 kind = in.number();
    if (kind == 0 && items == 3) {
        write.kind = Write::Kind::Create;
        write.record = identity;
        const quint64 type = in.number();
        if (type == 0 || type > 0xffff)
            malformed("record type");
        write.type = quint16(type);
        const quint64 cells = in.map();
        for (quint64 i = 0; i < cells; ++i) {
            const quint16 cell = cellNumber(in.key());
            write.cells.insert(cell, readCell(in, table));
        }
    } else if (kind == 1 && (items == 5 || items == 6)) {
        const quint64 incarnation = table.at(in.number());
        write.record = {incarnation, in.number()};
        if (write.record.isNull())
            malformed("record");
        const quint16 cell = cellNumber(in.number());
        write.cells.insert(cell, readCell(in, table));
        if (items == 6) {
            const quint64 numbers = in.array();
            if (numbers == 0 || numbers % 2 != 0)
                malformed("parents");
            for (quint64 i = 0; i < numbers; i += 2) {
                const quint64 parent = table.at(in.number());
                write.parents << Id {parent, in.number()};
            }
        }
    } else {
        malformed("write");
    }
    in.end();
    return write;
}

}

QByteArray encode(const Change &change, quint64 incarnation)
{
    Table table(incarnation);
    QList<QByteArray> writes;
    for (const Write &write : change.writes)
        writes << encodeWrite(write, table);
    cbor::Writer out;
    out.array(5);
    out.number(change.lamport);
    out.integer(change.at);
    out.integer(change.zone);
    out.array(quint64(table.others().size()));
    for (quint64 other : table.others())
        out.bytes(eightBytes(other));
    out.array(quint64(writes.size()));
    for (const QByteArray &write : writes)
        out.bytes(write);
    return out.result();
}

Change decode(QByteArrayView bytes, quint64 incarnation, quint64 firstCounter)
{
    cbor::Reader in(bytes, roomy);
    Change change;
    in.array(5);
    change.lamport = in.number();
    if (change.lamport > greatestLamport)
        throw Failure(Failure::Kind::Limit, QStringLiteral("lamport"));
    change.at = in.integer();
    const qint64 zone = in.integer();
    if (zone < -14 * 60 || zone > 14 * 60)
        malformed("zone");
    change.zone = qint32(zone);
    Table table(incarnation);
    const quint64 others = in.array();
    if (others > mostIncarnations)
        throw Failure(Failure::Kind::Limit, QStringLiteral("incarnations"));
    for (quint64 i = 0; i < others; ++i)
        table.add(qFromBigEndian<quint64>(in.bytes(8).constData()));
    const quint64 writes = in.array();
    if (writes == 0)
        malformed("no writes");
    for (quint64 i = 0; i < writes; ++i)
        change.writes << decodeWrite(in.bytes(), table, {incarnation, firstCounter + i});
    in.end();
    table.end();
    return change;
}

quint64 countWrites(QByteArrayView bytes)
{
    cbor::Reader in(bytes, roomy);
    in.array(5);
    for (int i = 0; i < 4; ++i)
        in.skip();
    return in.array();
}

// In the heads table references stand in full: a table of one's own incarnation and none.

QByteArray encodeCell(const Cell &cell)
{
    Table table(0);
    cbor::Writer body;
    writeCell(body, cell, table);
    cbor::Writer out;
    out.array(quint64(table.others().size()) + 1);
    for (quint64 other : table.others())
        out.bytes(eightBytes(other));
    out.raw(body.result());
    return out.result();
}

Cell decodeCell(QByteArrayView bytes)
{
    cbor::Reader in(bytes, roomy);
    Table table(0);
    const quint64 items = in.array();
    for (quint64 i = 1; i < items; ++i)
        table.add(qFromBigEndian<quint64>(in.bytes(8).constData()));
    return readCell(in, table);
}

}
