// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

/// Deterministic CBOR (RFC 8949 section 4.2.1): one byte string for one meaning. The writer can only write that form; the
/// reader refuses every other, allocates nothing larger than what is left of its input, and builds no tree.
namespace core::cbor {

class Writer {
public:
    void null();
    void boolean(bool value);
    void integer(qint64 value);
    void number(quint64 value);
    void real(double value); ///< always 64 bit; finite only (asserted)
    void text(QStringView value);
    void bytes(QByteArrayView value);
    void array(quint64 items);
    void map(quint64 pairs); ///< keys must then be written as ascending unsigned integers
    void tag(quint64 tag);
    void raw(QByteArrayView encoded); ///< items that are already encoded

    const QByteArray &result() const { return m_bytes; }

private:
    void head(quint8 major, quint64 argument);
    QByteArray m_bytes;
};

enum class Type { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Boolean, Null, Real, End };

struct Limits {
    int depth = 16;
    quint64 items = 4096; ///< of one array or map
    quint64 string = 256 * 1024; ///< bytes of one byte or text string
};

/// Reads one item after the other from a view that must outlive it. Anything that is not deterministic CBOR within the
/// limits throws Failure{Protocol} or Failure{Limit}: non-minimal numbers, indefinite lengths, unknown simple values, tags
/// other than 18 (COSE_Sign1) and 39 (identifier), invalid UTF-8, non-finite or non-64-bit floats, map keys that do not
/// ascend, containers that claim more items than bytes are left.
class Reader {
public:
    explicit Reader(QByteArrayView input, Limits limits = {});

    Type type() const; ///< of the next item; End when the input (or the sequence) is used up
    bool atEnd() const { return m_at == m_input.size(); }
    qsizetype position() const { return m_at; }
    QByteArrayView between(qsizetype from, qsizetype to) const { return m_input.sliced(from, to - from); }

    void null();
    bool boolean();
    qint64 integer();
    quint64 number();
    double real();
    QString text();
    QByteArray bytes();
    QByteArray bytes(qsizetype exactly); ///< refuses another length
    quint64 array();
    void array(quint64 exactly); ///< refuses another length
    quint64 map();
    quint64 key(); ///< the next key of the current map; strictly ascending
    quint64 tag();
    void skip(); ///< one whole item, checked like any other
    void end(); ///< refuses trailing bytes

private:
    struct Level {
        quint64 left;
        bool isMap;
        bool hasKey;
        quint64 lastKey;
    };
    std::pair<quint8, quint64> head();
    quint64 expect(Type type);
    void enter(quint64 items, bool isMap);
    void leave();

    QByteArrayView m_input;
    qsizetype m_at = 0;
    Limits m_limits;
    std::vector<Level> m_levels;
};

}
